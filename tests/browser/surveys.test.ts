import type { Page } from 'playwright-core'
import { generateProvince } from '~/scripts/demo-data/generate-province'
import { personaOf } from '~/scripts/demo-data/personas'
import { accountIdOf } from '~/server/kernel/derived-ids'
import { nextNovember } from '../support/november'
import { startProduct, type Product } from './support/product'

const { at: november } = nextNovember()
let product: Product
/** How far the clocks of this test are ahead. */
let ahead = 0
beforeAll(async () => {
  product = await startProduct({ seed: generateProvince({ seed: 1, now: new Date(november).toISOString(), students: 900, employers: 30, jobs: 60, shares: 30 }) })
  ahead = november - product.cloud.local.clock.now()
  product.cloud.local.clock.advance(ahead)
}, 180_000)
afterAll(() => product.close())

const survey = '/student/pages/survey/index?round=half-year'
const question = (page: Page, words: string) => page.getByRole('heading', { name: words }).waitFor()
const choose = (page: Page, words: string) => page.getByRole('radio', { name: words, exact: true }).click()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const response = () => product.cloud.storedAll('survey-responses').find(({ studentId }) => product.cloud.stored('cards', studentId)?.accountId === accountIdOf(personaOf('senior').openid))

test('a graduate goes on from the card, on the road and at a desk, and puts it into the last chapter', async () => {
  const phone = await product.openAs('senior', '/pages/card/index', { ahead })
  await phone.page.getByText('毕业半年了，过得怎么样').click()
  await question(phone.page, '毕业以来换过几次工作？')
  await choose(phone.page, '没换过')
  await question(phone.page, '对现在的工作满意吗？')
  // Through a tunnel.
  await phone.context.setOffline(true)
  await choose(phone.page, '满意')
  await question(phone.page, '对成长的空间满意吗？')
  await phone.page.getByText('记在这台设备上，连上网就保存').waitFor()
  await phone.context.setOffline(false)
  await phone.page.getByText('已保存').waitFor()
  await button(phone.page, '停一停').click()
  await phone.page.getByText('答了 6 题', { exact: false }).waitFor()

  const desk = await product.openAs('senior', survey, { width: 1280, ahead })
  await question(desk.page, '对成长的空间满意吗？')
  await choose(desk.page, '很满意')
  await question(desk.page, '对现在的生活总的来说满意吗？')
  await choose(desk.page, '满意')
  await question(desk.page, '回头看，什么最有帮助？最多选三项')
  for (const words of ['实习', '竞赛', '老师']) await desk.page.getByRole('checkbox', { name: words, exact: true }).click()
  await desk.page.getByText('最多选 3 项，先去掉一项再选').waitFor()
  await button(desk.page, '下一题').click()
  for (let skipped = 0; skipped < 4; skipped++) {
    await desk.page.getByText(`第 ${10 + skipped} 题，共 14 题`).waitFor()
    await button(desk.page, '先跳过').click()
  }
  await desk.page.getByRole('textbox').fill('慢慢来，路是走出来的。')
  await button(desk.page, '下一题').click()
  await desk.page.getByText('还有 4 题没有答').waitFor()
  await desk.page.getByRole('checkbox', { name: '不带姓名地计入学校的统计' }).click()
  // The cloud stumbles: nothing is handed in, nothing lost, and the same button goes on.
  await desk.page.route('**/cloud/**', async (route) => {
    if (route.request().postData()?.includes('answerSurvey')) await route.fulfill({ status: 502 })
    else await route.continue()
  })
  await button(desk.page, '就这样写进卡里').click()
  await desk.page.getByRole('alert').getByText('再试一次，不会重复', { exact: false }).waitFor()
  expect(response()).toMatchObject({ finishedAt: null })
  await desk.page.unroute('**/cloud/**')
  await button(desk.page, '就这样写进卡里').click()
  await desk.page.getByText('慢慢来，路是走出来的。').waitFor()
  await desk.page.getByText('冰城智联科技，测试工程师').waitFor()
  await desk.page.getByText('你选的答案不带姓名地计入了学校的统计。').waitFor()
  expect(response()).toMatchObject({ answers: { situation: ['employed'], moves: ['none'], work: 4, growth: 5, helped: ['internships', 'competitions', 'teachers'] }, countedIn: expect.any(String) as string })

  await phone.page.reload()
  await phone.page.getByText('在单位工作 · 冰城智联科技，测试工程师 · 已写进卡里').waitFor()
  expect(await phone.page.getByText('毕业半年了，过得怎么样').count()).toBe(0)
  expect([...phone.errors, ...desk.errors].filter((error) => !/ERR_INTERNET_DISCONNECTED|status of 502/.test(error))).toEqual([])
}, 120_000)

test('the office sees how the class fares, in groups large enough', async () => {
  const { page, errors } = await product.openAs('career-office', '/campus/pages/today/index', { width: 1280, ahead })
  await page.getByText('毕业后的跟踪调查').click()
  await page.getByRole('list', { name: '你现在主要在做什么？' }).getByText('在单位工作').waitFor()
  await page.getByText(/约 \d+ 人，这一组毕业生共 \d+ 人/).waitFor()
  expect(await page.getByText('慢慢来').count()).toBe(0)
  await page.getByRole('radio', { name: '毕业三年' }).click()
  await page.getByText('人数还不够').waitFor()
  expect(errors).toEqual([])
}, 60_000)

test('the graduate changes an answer, and takes all of it back', async () => {
  const { page, errors } = await product.openAs('senior', survey, { ahead })
  await button(page, '改一改').click()
  await choose(page, '继续读书')
  await question(page, '在哪里，做什么？')
  await page.getByRole('textbox').fill('')
  await page.getByText('已保存').waitFor()
  await button(page, '停一停').click()
  await page.getByText('继续读书 · 已写进卡里').waitFor()
  expect(response()?.answers).not.toHaveProperty('pay')
  await page.getByText('毕业半年', { exact: true }).click()
  await button(page, '删除这些答案').click()
  await page.getByRole('alertdialog').getByRole('button', { name: '删除这些答案' }).click()
  await button(page, '开始').waitFor()
  expect(response()).toBeUndefined()
  expect(errors).toEqual([])
}, 60_000)

test('a round that closed meanwhile keeps what was saved and lets go of what waited, in words', async () => {
  const { page, context } = await product.openAs('senior', survey, { ahead })
  await button(page, '开始').click()
  await question(page, '你现在主要在做什么？')
  await choose(page, '继续读书')
  await page.getByText('已保存').waitFor()
  await context.setOffline(true)
  await page.getByRole('textbox').fill('北方大学')
  await page.getByText('记在这台设备上，连上网就保存').waitFor()
  product.cloud.local.clock.advance(300 * 86_400_000)
  await context.setOffline(false)
  await page.getByText('这一轮现在不能答了').waitFor()
  await page.getByText('这台设备上有 1 题没赶上保存', { exact: false }).waitFor()
  await button(page, '看看这一轮').click()
  await page.getByText('继续读书').waitFor()
  expect(response()?.answers).toEqual({ situation: ['study'] })
}, 60_000)
