import { routes } from '~/src/routes'
import { generateProvince } from '~/scripts/demo-data/generate-province'
import { personaOf } from '~/scripts/demo-data/personas'
import type { TemplateKey } from '~/domain/alerts/message-kinds'
import { accountIdOf } from '~/server/kernel/derived-ids'
import { startHarness, type Harness, type OpenedPage, type OpenOptions } from './support/harness'

jest.setTimeout(60_000)

const province = generateProvince({ seed: 1, now: new Date().toISOString(), students: 200, employers: 30, jobs: 150, shares: 30 })
const { openid } = personaOf('student')
const account = accountIdOf(openid)
const today = new Date().toISOString().slice(0, 10)
const openJobs = (province.jobs ?? []).filter(({ _id, status, closesOn }) => status === 'published' && closesOn > today && !province.applications?.some(({ jobId, accountId }) => jobId === _id && accountId === account))
const interview = province.interviews?.find(({ studentAccountId, status, form, startsAt }) => studentAccountId === account && status === 'booked' && form === 'video' && startsAt > new Date().toISOString())
let harness: Harness
beforeAll(async () => {
  harness = await startHarness(province, { VOIP_ROOMS: 'on' })
})
afterAll(() => harness.close())

describe('sending an application asks for the messages it may bring', () => {
  const quotaOf = (key: TemplateKey) => harness.cloud.stored('subscriptions', account)?.quota[key] ?? 0

  async function send(jobId: string, answers: OpenOptions['answers'] = {}): Promise<OpenedPage> {
    const opened = await harness.open(routes.job.path, { query: { id: jobId }, openid, answers })
    await opened.shows('投递职业卡')
    await opened.page.getByText('投递职业卡').click()
    await opened.shows('附一句话')
    await opened.settled()
    await opened.page.getByText('投递', { exact: true }).click()
    await opened.shows('已投递，对方看过会告诉你')
    return opened
  }

  test('in the tap itself, both at once, and what is allowed is kept', async () => {
    const before = [quotaOf('interview-invitation'), quotaOf('application-result'), quotaOf('job-alert')]
    const opened = await send(openJobs[0]?._id ?? '')
    const { errors, asked, calls } = await opened.settled()
    expect(errors).toEqual([])
    expect(asked.filter(({ name }) => name === 'requestSubscribeMessage').map(({ options }) => (options['tmplIds'] as string[]).length)).toEqual([2])
    expect(calls).toContain('member.recordSubscription')
    expect([quotaOf('interview-invitation'), quotaOf('application-result'), quotaOf('job-alert')]).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1, before[2]])
    await opened.close()
  })

  test('and goes out all the same where WeChat does not ask, or the person would rather not', async () => {
    const opened = await send(openJobs[1]?._id ?? '', { requestSubscribeMessage: '20004:The main switch is switched off' })
    expect((await opened.settled()).calls).not.toContain('member.recordSubscription')
    expect((await opened.report()).errors).toEqual([])
    await opened.close()
  })
})

describe('the voice call of a room', () => {
  async function inside(answers: OpenOptions['answers'] = {}): Promise<OpenedPage> {
    const { clock } = harness.cloud.local
    if (interview) clock.advance(Math.max(0, Date.parse(interview.startsAt) - clock.now()))
    const opened = await harness.open(routes.room.path, { query: { id: interview?._id ?? '' }, openid, hasAgreed: true, answers })
    await opened.shows('微信里没有画面')
    await opened.page.getByText('进入面试间').click()
    await opened.shows('打开语音通话')
    await opened.settled()
    return opened
  }
  const namesOf = async (opened: OpenedPage) => (await opened.settled()).asked.map(({ name }) => name).filter(name => name.includes('VoIP'))

  test('is one of voices, says when it was cut, and ends with the room', async () => {
    const opened = await inside()
    await opened.page.getByText('打开语音通话').click()
    await opened.shows('你在语音通话里')
    const [joined] = (await opened.settled()).asked.filter(({ name }) => name === 'joinVoIPChat')
    expect(joined?.options).toMatchObject({ groupId: interview?._id })
    expect(joined?.options['roomType'] ?? 'voice').toBe('voice')
    await opened.fire('onVoIPChatInterrupted', { errCode: -1, errMsg: 'interrupted' })
    await opened.shows('通话断开了')
    await opened.page.getByText('再次接通').click()
    await opened.shows('你在语音通话里')
    expect(await namesOf(opened)).toEqual(['joinVoIPChat', 'joinVoIPChat'])
    await opened.page.getByText('离开', { exact: true }).click()
    await opened.shows('你已离开面试间')
    expect(await namesOf(opened)).toEqual(['joinVoIPChat', 'joinVoIPChat', 'exitVoIPChat'])
    expect(await opened.report()).toMatchObject({ errors: [], unanswered: [] })
    await opened.close()
  })

  test('says how to go on without a microphone', async () => {
    const opened = await inside({ joinVoIPChat: 'auth deny' })
    await opened.page.getByText('打开语音通话').click()
    await opened.shows('麦克风没有授权')
    await opened.close()
  })
})
