import { routes } from '~/src/routes'
import { generateProvince } from '~/scripts/demo-data/generate-province'
import { personaOf } from '~/scripts/demo-data/personas'
import { startHarness, type Harness, type OpenedPage, type OpenOptions } from './support/harness'

jest.setTimeout(60_000)

let harness: Harness
beforeAll(async () => {
  harness = await startHarness(generateProvince({ seed: 1, now: new Date().toISOString(), students: 20, employers: 6, jobs: 10, shares: 2 }))
})
afterAll(() => harness.close())

async function exporting(format: 'JSON' | 'PDF', answers: OpenOptions['answers'] = {}): Promise<OpenedPage> {
  const opened = await harness.open(routes.privacy.path, { openid: personaOf('student').openid, answers })
  await opened.shows('谁看过我的卡')
  await opened.settled()
  await opened.page.getByText(`导出 ${format}`).click()
  return opened
}
const namesOf = (asked: { name: string }[]) => asked.map(({ name }) => name).filter(name => /Document|downloadFile/.test(name))

test('a file that WeChat shows is fetched and opened as what it is', async () => {
  const opened = await exporting('PDF', { downloadFile: { tempFilePath: 'wxfile://tmp/export', statusCode: 200 }, openDocument: {} })
  await opened.page.waitForFunction(() => window.weapp.report().asked.some(({ name }) => name === 'openDocument'))
  const { asked, errors } = await opened.settled()
  expect(asked.find(({ name }) => name === 'openDocument')?.options).toMatchObject({ filePath: 'wxfile://tmp/export', fileType: 'pdf' })
  expect(errors).toEqual([])
  await opened.close()
})

test.each([
  ['of a domain that nobody listed', { downloadFile: 'url not in domain list' }],
  ['whose address has run out', { downloadFile: { tempFilePath: 'wxfile://tmp/export', statusCode: 403 } }],
])('a file %s is said not to open', async (_, answers) => {
  const opened = await exporting('PDF', answers)
  await opened.shows('打不开这份文件')
  expect((await opened.settled()).errors).toEqual([])
  await opened.close()
})

test('a kind of file that WeChat does not show is not fetched for nothing', async () => {
  const opened = await exporting('JSON')
  await opened.shows('微信打不开这种文件')
  const { asked, errors } = await opened.settled()
  expect({ asked: namesOf(asked), errors }).toEqual({ asked: [], errors: [] })
  await opened.close()
})
