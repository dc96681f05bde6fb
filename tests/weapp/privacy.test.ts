import { routes } from '~/src/routes'
import { generateProvince } from '~/scripts/demo-data/generate-province'
import { personaOf } from '~/scripts/demo-data/personas'
import { startHarness, type Harness, type OpenedPage } from './support/harness'

jest.setTimeout(60_000)

let harness: Harness
beforeAll(async () => {
  harness = await startHarness(generateProvince({ seed: 1, now: new Date().toISOString(), students: 20, employers: 6, jobs: 10, shares: 2 }))
})
afterAll(() => harness.close())

/** A file that the page has words for without sending it anywhere. */
const answers = { chooseMessageFile: { tempFiles: [{ name: '执照.pdf', size: 50_000_000, path: 'wxfile://tmp/licence.pdf' }] } }
const asksWhy = '要读取你接下来选的那个文件'
const chosen = '文件超过 10 MB'

async function registering(hasAgreed = false): Promise<OpenedPage> {
  const opened = await harness.open(routes.register.path, { openid: personaOf('new-recruiter').openid, answers, hasAgreed })
  await opened.shows('统一社会信用代码')
  await opened.settled()
  await opened.page.getByText('选择文件').click()
  return opened
}

test('what touches personal data asks first, and goes on once the person agrees', async () => {
  const opened = await registering()
  await opened.shows(asksWhy)
  expect(await opened.text()).not.toContain(chosen)
  await opened.page.getByText('看隐私保护指引').click()
  await opened.page.getByText('同意并继续').click()
  await opened.shows(chosen)
  await opened.page.getByText(asksWhy).waitFor({ state: 'detached' })
  const { errors, asked } = await opened.settled()
  expect(errors).toEqual([])
  expect(asked.map(({ name }) => name)).toEqual(expect.arrayContaining(['chooseMessageFile', 'openPrivacyContract']))
  await opened.close()
})

test('who would rather not is told what has not happened, and is asked again at the next tap', async () => {
  const opened = await registering()
  await opened.shows(asksWhy)
  await opened.page.getByText('暂不').click()
  await opened.shows('没有读取文件')
  expect(await opened.text()).not.toContain(asksWhy)
  expect(await opened.settled()).toMatchObject({ errors: [] })
  await opened.page.getByText('选择文件').click()
  await opened.shows(asksWhy)
  await opened.close()
})

test('who has agreed before is not asked', async () => {
  const opened = await registering(true)
  await opened.shows(chosen)
  expect(await opened.text()).not.toContain(asksWhy)
  await opened.close()
})
