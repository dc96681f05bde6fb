import type { Page } from 'playwright-core'
import { finishSitting, readSitting, saveAnswers } from '~/contract/assessments'
import { personaOf } from '~/scripts/demo-data/personas'
import { accountIdOf } from '~/server/kernel/derived-ids'
import { startProduct, type Product } from './support/product'

let product: Product
beforeAll(async () => {
  product = await startProduct()
}, 180_000)
afterAll(() => product.close())

const questionnaire = '/student/pages/assessment/index?instrument=decision'
/** 苏晴 has answered six of twenty. */
const atQuestion = (page: Page, n: number) => page.getByText(`第 ${n} 题，共 20 题`).waitFor()

test('begun on a phone, paused, finished by keyboard at a desk; a hurry is asked about kindly, and the report is there', async () => {
  const phone = await product.openAs('rival', questionnaire)
  await atQuestion(phone.page, 7)
  await phone.page.getByRole('radio', { name: '比较有把握' }).click()
  await atQuestion(phone.page, 8)
  await phone.page.getByRole('radio', { name: '非常有把握' }).click()
  await atQuestion(phone.page, 9)
  await phone.page.getByRole('button', { name: '上一题' }).click()
  await phone.page.getByRole('radio', { name: '非常有把握', checked: true }).waitFor()
  await phone.page.getByRole('button', { name: '停一停' }).click()
  await phone.page.getByText('答到 8/20').waitFor()

  const desk = await product.openAs('rival', questionnaire, { width: 1280 })
  for (let question = 9; question <= 20; question++) {
    await atQuestion(desk.page, question)
    await desk.page.keyboard.press(String((question % 3) + 3))
  }
  await desk.page.getByText('都答完了').waitFor()
  await desk.page.getByRole('button', { name: '交上来，看报告' }).click()
  await desk.page.getByRole('alertdialog', { name: '要不要再看一眼' }).waitFor()
  await desk.page.getByRole('button', { name: '这就是我的答案' }).click()
  await desk.page.getByText('你的长处').waitFor()
  await desk.page.getByText('我在哪里').waitFor()
  await desk.page.getByText('这一项答得很快或很整齐').waitFor()

  // The phone, still on the list, learns of it when it comes back there.
  await phone.page.reload()
  await phone.page.getByText('这学期的测评都完成了').waitFor()
  expect([...phone.errors, ...desk.errors]).toEqual([])
}, 120_000)

test('answered without a network, kept on the device, and saved when there is one again', async () => {
  const { page, context } = await product.openAs('senior', '/student/pages/assessment/index?instrument=adaptability')
  await atQuestion(page, 12)
  await context.setOffline(true)
  for (let question = 12; question <= 16; question++) {
    await atQuestion(page, question)
    await page.getByRole('radio', { name: '比较像' }).click()
  }
  await atQuestion(page, 17)
  await page.getByText('记在这台设备上，连上网就保存').waitFor()
  const answered = () => product.cloud.storedAll('sittings', { instrumentId: 'adaptability', state: 'open', studentId: idOf('senior') })[0]?.answeredCount
  expect(answered()).toBe(11)
  await context.setOffline(false)
  await page.getByText('已保存').waitFor()
  expect(answered()).toBe(16)
}, 120_000)

test('handed in on another device meanwhile: what was answered here is let go, and one is told so and led to the report', async () => {
  const { page, context, errors } = await product.openAs('senior', '/student/pages/assessment/index?instrument=adaptability')
  await atQuestion(page, 17)
  await context.setOffline(true)
  for (const question of [17, 18]) {
    await atQuestion(page, question)
    await page.getByRole('radio', { name: '比较像' }).click()
  }
  await atQuestion(page, 19)
  const asSenior = product.cloud.as(personaOf('senior').openid)
  const { semester, version, items } = await asSenior.get(readSitting, { instrumentId: 'adaptability' })
  const answers = items.map(({ id }, index) => ({ item: id, value: index % 2 === 0 ? 4 : 3, time: 4000 }) as const)
  await asSenior.get(saveAnswers, { instrumentId: 'adaptability', semester, version, answers })
  await asSenior.get(finishSitting, { instrumentId: 'adaptability', semester, version, isSure: true })
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('sitting:adaptability')).length)
  expect(await kept()).toBe(1)

  await context.setOffline(false)
  await page.getByText('这一项这学期已经交过了').waitFor()
  await page.getByText('这台设备上有 2 题没赶上保存，不会算进去，也不再留着。', { exact: false }).waitFor()
  expect(await page.getByText('连上网就保存', { exact: false }).count()).toBe(0)
  expect(await kept()).toBe(0)
  await page.getByRole('button', { name: '看报告' }).click()
  await page.getByText('我在哪里').waitFor()
  expect(errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
}, 120_000)

test('the questions were updated meanwhile: those of before are let go, and it opens again with the new ones', async () => {
  const { page, context } = await product.openAs('student', questionnaire.replace('decision', 'personality'))
  await page.getByText(/^第 \d+ 题，共 50 题$/).waitFor()
  await context.setOffline(true)
  await page.getByRole('radio').first().click()
  await page.getByText('记在这台设备上，连上网就保存').waitFor()
  const [open] = product.cloud.storedAll('sittings', { instrumentId: 'personality', state: 'open', studentId: idOf('student') })
  if (!open) throw new Error('nothing begun')
  // Begun anew elsewhere, with another version than this page has in hand.
  await product.cloud.load({ sittings: [{ ...open, version: 'other' }] })
  await context.setOffline(false)
  await page.getByText('题目更新了').waitFor()
  await product.cloud.load({ sittings: [open] })
  await page.getByRole('button', { name: '重新打开' }).click()
  await page.getByText(/^第 \d+ 题，共 50 题$/).waitFor()
}, 60_000)

function idOf(persona: Parameters<typeof personaOf>[0]): string {
  const account = product.cloud.stored('accounts', accountIdOf(personaOf(persona).openid))
  return account?.memberships[0]?.scopeId ?? ''
}

test('the report says where one stands among eleven schoolmates and more, and claims no change that the figures do not carry', async () => {
  const { page, errors } = await product.openAs('student', '/student/pages/assessment-report/index', { width: 1280 })
  await page.getByText('你的长处').waitFor()
  await page.getByText(/^每 100 个同学里，约 \d+ 人分数比你低（同分算一半）。/).first().waitFor()
  const groups = await page.getByText(/^和本(专业同届|专业|校)约 \d+ 人比：每 100 人里，约 \d+ 人分数比你低（同分算一半）$/).allInnerTexts()
  expect(groups.length).toBeGreaterThan(5)
  const figures = groups.map((words) => /约 (\d+) 人比：.*约 (\d+) 人/.exec(words)?.slice(1).map(Number) ?? [])
  expect(Math.min(...figures.map(([n = 0]) => n))).toBeGreaterThanOrEqual(10)
  // All of it is told in fives.
  expect(figures.flat().filter((figure) => figure % 5 !== 0)).toEqual([])
  // So few have answered that nothing is claimed of a change of the own questions.
  await page.getByText(/^比 .+(高|低) \d\.\d，数据还不够判断是不是真的变化$/).first().waitFor()
  expect(errors).toEqual([])
}, 60_000)
