import { routes, type RouteName } from '~/src/routes'
import { generateProvince } from '~/scripts/demo-data/generate-province'
import { personaOf } from '~/scripts/demo-data/personas'
import { firstScreens, type FirstScreen } from './support/first-screens'
import { startHarness, type Harness, type OpenOptions } from './support/harness'

jest.setTimeout(60_000)

const province = generateProvince({ seed: 1, now: new Date().toISOString(), students: 200, employers: 30, jobs: 150, shares: 30 })
const screens = firstScreens(province)
let harness: Harness
beforeAll(async () => {
  harness = await startHarness(province)
})
afterAll(() => harness.close())

const optionsOf = ({ as, query = {} }: FirstScreen): OpenOptions => ({
  query: query,
  ...(as === 'visitor' ? {} : { openid: personaOf(as).openid }),
})
/** What a page says when it could not show what it is for. */
const failure = /编号 [\w-]{8}|已经失效|没有找到/

describe('the first screen of', () => {
  test.each(Object.keys(screens) as RouteName[])('%s', async name => {
    const screen: FirstScreen = screens[name]
    const opened = await harness.open(routes[name].path, optionsOf(screen))
    await opened.shows(screen.shows)
    const report = await opened.settled()
    expect(report).toMatchObject({ errors: [], unanswered: [], stack: [routes[name].path] })
    expect(await opened.text()).not.toMatch(failure)
    if (screen.calls !== undefined) expect(report.calls).toHaveLength(screen.calls)
    await opened.close()
  })
})

test('in the single page of Moments the share page shows itself to nobody in particular', async () => {
  const { query, shows } = screens.share
  const opened = await harness.open(routes.share.path, { query: query as Record<string, string>, scene: 1154, openid: personaOf('student').openid })
  await opened.shows(shows)
  expect(await opened.settled()).toMatchObject({ errors: [], unanswered: [], calls: ['public.openShare'] })
  await opened.close()
})

test('a tap on a job of the feed opens it, and back leads home', async () => {
  const opened = await harness.open(routes.home.path, { openid: personaOf('student').openid })
  await opened.shows(personaOf('student').name)
  await opened.settled()
  await opened.page.getByText('还差').first().click()
  await opened.page.waitForFunction(path => window.weapp.path() === path, routes.job.path)
  expect(await opened.settled()).toMatchObject({ errors: [], stack: [routes.home.path, routes.job.path] })
  await opened.page.getByLabel('返回').first().click()
  await opened.page.waitForFunction(path => window.weapp.path() === path, routes.home.path)
  expect(await opened.settled()).toMatchObject({ errors: [], stack: [routes.home.path] })
  await opened.close()
})
