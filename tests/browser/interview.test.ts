import type { Page } from 'playwright-core'
import { sendMessage } from '~/contract/chat'
import { generateProvince } from '~/scripts/demo-data/generate-province'
import { personaOf } from '~/scripts/demo-data/personas'
import { accountIdOf } from '~/server/kernel/derived-ids'
import type { Seed } from '~/tests/support/cloud'
import { startProduct, type Product } from './support/product'
import { seesAndHears } from './support/room-media'
import { takePicture } from './support/take-picture'
import { goTo } from './story/acting'

const student = accountIdOf(personaOf('student').openid)

/** The demo, with the student's next video interview begun five minutes ago. */
function begunInterview(): { seed: Seed; interviewId: string } {
  const seed = generateProvince({ seed: 1, now: new Date().toISOString(), students: 200, employers: 30, jobs: 150, shares: 30 })
  const next = seed.interviews?.find(({ studentAccountId, status, form }) => studentAccountId === student && status === 'booked' && form === 'video')
  if (!next) throw new Error('The demo has no interview for the student')
  const startsAt = new Date(Date.now() - 5 * 60_000).toISOString()
  const endsAt = new Date(Date.now() + 40 * 60_000).toISOString()
  const interviews = seed.interviews?.map((one) => (one._id === next._id ? { ...one, startsAt, endsAt } : one)) ?? []
  return { seed: { ...seed, interviews }, interviewId: next._id }
}

let product: Product
let interviewId: string
beforeAll(async () => {
  const begun = begunInterview()
  interviewId = begun.interviewId
  product = await startProduct({ seed: begun.seed, hasFakeMedia: true })
}, 180_000)
afterAll(() => product.close())

const address = () => `/member/pages/room/index?id=${encodeURIComponent(interviewId)}`

async function enter(page: Page): Promise<void> {
  await page.getByRole('button', { name: '进入面试间' }).click()
}

test('the first signal a person ever gets brings the word into the open chat', async () => {
  const { cloud } = product
  expect(cloud.stored('signals', student)).toBeUndefined()
  const [conversation] = cloud.storedAll('conversations', { studentAccountId: student, recruiterId: accountIdOf(personaOf('recruiter').openid) })
  const { page } = await product.openAs('student', '/pages/me/index')
  // Its head comes with the first snapshot, which is empty.
  const watching = page.waitForResponse((response) => response.url().includes('/cloud/watch'))
  await goTo(page, `/member/pages/conversation/index?id=${encodeURIComponent(conversation?._id ?? '')}`)
  await watching
  await page.getByLabel('写点什么').waitFor()
  await cloud.as(personaOf('recruiter').openid).get(sendMessage, { conversationId: conversation?._id ?? '', text: '这是第一声' })
  await page.getByText('这是第一声').waitFor()
}, 60_000)

test('two browsers see and hear each other, talk beside it, leave and come back; the decision arrives', async () => {
  const [hers, his] = await Promise.all([product.openAs('student', address()), product.openAs('recruiter', address(), { width: 1280 })])
  const [she, he] = [hers.page, his.page]
  await takePicture(she, 'room-door')
  await enter(she)
  await she.getByText('等对方进来').first().waitFor()
  await enter(he)
  await Promise.all([seesAndHears(she), seesAndHears(he)])
  await takePicture(she, 'room-student')
  await takePicture(he, 'room-recruiter')

  // Chat, both ways.
  await he.getByLabel('写点什么').fill('能看到我的屏幕吗')
  await he.getByRole('button', { name: '发送' }).click()
  await she.getByRole('button', { name: '聊天', exact: true }).click()
  await she.getByText('能看到我的屏幕吗').waitFor()
  await she.getByLabel('写点什么').fill('看得很清楚')
  await she.getByRole('button', { name: '发送' }).click()
  await he.getByText('看得很清楚').waitFor()
  await she.getByRole('button', { name: '关闭' }).click()

  // She leaves and comes back.
  await she.getByRole('button', { name: '离开' }).click()
  await he.getByText('对方暂时离开了').first().waitFor()
  await she.getByRole('button', { name: '回到面试间' }).click()
  await enter(she)
  await Promise.all([seesAndHears(she), seesAndHears(he)])

  // He decides; she reads it.
  await he.getByRole('tab', { name: '评价' }).click()
  for (const criterion of ['专业能力', '沟通表达', '解决问题', '意愿动机', '团队协作']) {
    await he.getByRole('radiogroup', { name: criterion, exact: true }).getByRole('radio', { name: '4', exact: true }).click()
  }
  await he.getByRole('radio', { name: '录用意向' }).click()
  await he.locator('#evaluation-message').fill('聊得很好，欢迎加入')
  await takePicture(he, 'room-evaluation')
  await he.getByRole('button', { name: '提交评价' }).click()
  await he.getByRole('alertdialog').getByRole('button', { name: '提交评价' }).click()
  await he.getByText('评价已提交').first().waitFor()
  await she.getByRole('button', { name: '返回' }).click()
  await she.getByText('聊得很好，欢迎加入').first().waitFor()
  await takePicture(she, 'interview-result')
  expect([...hers.errors, ...his.errors]).toEqual([])
}, 180_000)
