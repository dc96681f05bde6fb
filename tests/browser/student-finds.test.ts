import { readHome } from '~/contract/matching'
import { searchJobs } from '~/contract/search'
import { personaOf } from '~/scripts/demo-data/personas'
import { accountIdOf } from '~/server/kernel/derived-ids'
import { chinaDateOf } from '~/domain/time/china-date'
import { jobs as words } from '~/src/i18n/zh-CN/jobs'
import { matching } from '~/src/i18n/zh-CN/matching'
import { search } from '~/src/i18n/zh-CN/search'
import { startProduct, type Product, type Visit } from './support/product'

let product: Product
beforeAll(async () => {
  product = await startProduct()
}, 180_000)
afterAll(() => product.close())

const student = () => product.cloud.as(personaOf('student').openid)
const dismissed = () => product.cloud.storedAll('cards', { accountId: accountIdOf(personaOf('student').openid) })[0]?.dismissed

const dismissing = (page: Visit['page']) => page.waitForResponse((response) => response.request().postData()?.includes('"dismissJob"') ?? false)

test('one tap on a card dismisses the job without opening it, and the notice takes that back', async () => {
  const before = (await student().get(readHome, {})).feed.map(({ jobId }) => jobId)
  const standing = dismissed()
  const { page, errors } = await product.openAs('student', '/pages/home/index')
  await Promise.all([dismissing(page), page.getByRole('button', { name: words.lessLikeThis }).first().click()])
  expect(dismissed()?.jobs).toEqual([...(standing?.jobs ?? []), before[0]])
  await Promise.all([dismissing(page), page.getByRole('button', { name: '撤销', exact: true }).click()])
  expect(dismissed()).toEqual(standing)
  expect((await student().get(readHome, {})).feed.map(({ jobId }) => jobId)).toEqual(before)
  expect(page.url()).toContain('/pages/home/index')
  expect(errors).toEqual([])
}, 120_000)

test('pinyin and two filters find what the search knows; a job is dismissed there, and that is taken back', async () => {
  const standing = dismissed()
  const { page } = await product.openAs('student', '/pages/jobs/index')
  await page.getByText(/^\d+ 个职位$/).waitFor()
  await page.getByRole('button', { name: search.filters }).click()
  await page.getByLabel(search.field.salaryMin).fill('5000')
  await page.getByRole('checkbox', { name: search.chip.closing.replace('{{n}}', '30'), exact: true }).click()
  await page.getByRole('button', { name: search.show }).click()
  await page.getByLabel(search.label).fill('gongchengshi')
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString()
  const found = await student().get(searchJobs, { text: 'gongchengshi', salaryMin: 5000, closesBy: chinaDateOf(day) })
  expect(found.total).toBeGreaterThan(0)
  await page.getByText(search.count.replace('{{n}}', String(found.total)), { exact: true }).waitFor()
  const first = found.jobs[0]?.jobId
  await Promise.all([dismissing(page), page.getByRole('button', { name: words.notThisJob }).first().click()])
  expect(dismissed()?.jobs).toEqual([...(standing?.jobs ?? []), first])
  await Promise.all([dismissing(page), page.getByRole('button', { name: '撤销', exact: true }).click()])
  expect(dismissed()).toEqual(standing)
}, 120_000)

test('the match opens into the radar, why it suits, and the way to what is missing', async () => {
  const { feed } = await student().get(readHome, {})
  const job = feed.find(({ match }) => match?.gaps.some(({ step }) => step === 'interview' || step === 'practice'))
  if (!job) throw new Error('no job with something missing')
  const { page, errors } = await product.openAs('student', `/student/pages/job/index?id=${encodeURIComponent(job.jobId)}`)
  await page.getByRole('button', { name: words.page.seeAll }).click()
  await page.getByText(matching.student.why, { exact: true }).waitFor()
  await page.getByText(matching.student.whatIsMissing, { exact: true }).waitFor()
  const points = await page.getByText(/^\+\d+$/).allInnerTexts()
  expect(points.reduce((sum, text) => sum + Number(text), 0)).toBe(Math.round((job.match?.score ?? 0) * 100))
  await page.getByRole('button', { name: /^怎么补上/ }).first().click()
  await page.getByText(/^要求 \d 级，现有 \d 级$/).waitFor()
  await page.getByRole('button', { name: matching.ways.toCompetencies }).waitFor()
  expect(errors).toEqual([])
}, 120_000)
