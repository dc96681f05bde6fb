import { routes } from '~/src/routes'
import { generateProvince } from '~/scripts/demo-data/generate-province'
import { personaOf } from '~/scripts/demo-data/personas'
import { firstScreens } from './support/first-screens'
import { startHarness, type Harness, type OpenedPage, type OpenOptions } from './support/harness'

jest.setTimeout(60_000)

const province = generateProvince({ seed: 1, now: new Date().toISOString(), students: 200, employers: 30, jobs: 150, shares: 30 })
const { share } = firstScreens(province)
const job = province.jobs?.find(({ title, status }) => title === share.shows && status === 'published')
const title = job?.title ?? ''
const guide = '点右上角 ··· '
let harness: Harness
beforeAll(async () => {
  harness = await startHarness(province)
})
afterAll(() => harness.close())

async function onJob(): Promise<OpenedPage> {
  const opened = await harness.open(routes.job.path, { query: { id: job?._id ?? '' }, openid: personaOf('senior').openid })
  await opened.shows(title)
  await opened.settled()
  return opened
}
/** What a reader's WeChat does with what was shared. */
function follow(path: string, options: OpenOptions = {}): Promise<OpenedPage> {
  const [route = '', query = ''] = path.split('?')
  return harness.open(route, { ...options, query: Object.fromEntries(new URLSearchParams(query)) })
}

test('the ⋯ menu of a job hands a friend a page that opens without signing in', async () => {
  const opened = await onJob()
  expect(await opened.report()).toMatchObject({ channels: ['friend'] })
  const shared = await opened.share('friend')
  expect(shared).toMatchObject({ title, path: expect.stringMatching(/^pages\/share\/index\?token=[\w-]{10,16}$/) as string })
  const read = await follow(shared.path)
  await read.shows(title)
  expect(await read.settled()).toMatchObject({ errors: [], calls: ['public.openShare'] })
  await read.close()
  await opened.close()
})

test('the way to Moments leads over a page that Moments can open', async () => {
  const opened = await onJob()
  await opened.page.getByLabel('分享').first().click()
  await opened.page.getByText('发到朋友圈').click()
  await opened.shows(guide)
  expect(await opened.settled()).toMatchObject({ errors: [], channels: ['friend', 'moments'], stack: [routes.job.path, routes.share.path] })
  const shared = await opened.share('moments')
  expect(shared.title).toBe(title)
  const read = await follow(shared.path, { scene: 1154 })
  await read.shows(title)
  expect(await read.settled()).toMatchObject({ errors: [], unanswered: [], calls: ['public.openShare'] })
  expect(await read.text()).not.toContain(guide)
  await read.close()
  await opened.page.getByLabel('返回').first().click()
  await opened.page.waitForFunction(path => window.weapp.path() === path, routes.job.path)
  await opened.close()
})

test('a share that cannot be made says so and can be tried again; the menu hands on the job itself meanwhile', async () => {
  const opened = await onJob()
  await opened.page.route('**/cloud/call/member', route => route.abort())
  expect(await opened.share('friend')).toMatchObject({ path: `student/pages/job/index?id=${job?._id}` })
  await opened.page.getByLabel('分享').first().click()
  await opened.shows('再试一次')
  const friend = opened.page.getByRole('button', { name: '发给好友或群' })
  expect(await friend.isDisabled()).toBe(true)
  await opened.page.unroute('**/cloud/call/member')
  // The button's larger target lies over its words.
  await opened.page.getByText('再试一次').dispatchEvent('click')
  await opened.page.waitForFunction(() => [...document.querySelectorAll('button')].some(button => button.innerText.includes('发给好友或群') && !button.disabled))
  await friend.click()
  await opened.page.waitForFunction(() => window.weapp.report().shared.length === 2)
  const [, shared] = (await opened.report()).shared
  expect(shared?.path).toMatch(/^pages\/share\/index\?token=/)
  await opened.close()
})

test('the poster is painted on a canvas of the page and goes to the album once that is agreed to', async () => {
  const opened = await onJob()
  await opened.page.getByLabel('分享').first().click()
  await opened.page.getByText('生成海报').click()
  const picture = opened.page.locator('img[src^="blob:"]')
  await picture.waitFor()
  expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => [image.naturalWidth, image.naturalHeight]))).toEqual([750, 1120])
  await opened.page.getByText('保存海报').click()
  await opened.page.getByText('同意并继续').click()
  await opened.shows('海报已保存')
  const { errors, unanswered, asked } = await opened.settled()
  expect({ errors, unanswered }).toEqual({ errors: [], unanswered: [] })
  expect(asked).toContainEqual({ name: 'saveImageToPhotosAlbum', options: expect.objectContaining({ filePath: await picture.getAttribute('src') }) as object })
  await opened.close()
})

test('the card becomes a picture in WeChat too, and another one when less is chosen', async () => {
  const opened = await harness.open(routes.card.path, { openid: personaOf('student').openid })
  await opened.shows(personaOf('student').name)
  await opened.settled()
  await opened.page.locator('[data-tag="wx-view"][aria-role="button"]', { hasText: '分享' }).first().dispatchEvent('click')
  const picture = opened.page.locator('img[src^="blob:"]')
  await picture.waitFor()
  const first = await picture.getAttribute('src')
  await opened.page.getByText('能力雷达', { exact: true }).dispatchEvent('click')
  await opened.page.waitForFunction(before => document.querySelector('img[src^="blob:"]')?.getAttribute('src') !== before && document.querySelector('img[src^="blob:"]') !== null, first)
  expect(await opened.settled()).toMatchObject({ errors: [], unanswered: [] })
  await opened.close()
})
