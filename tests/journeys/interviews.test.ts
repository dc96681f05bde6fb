import { applyToJob, decideApplication, listMyApplications, viewApplicant, withdrawApplication } from '~/contract/applications'
import {
  cancelInterview,
  claimSlot,
  declineInvitation,
  inviteToInterview,
  listInterviews,
  readInterview,
  readInvitation,
  recordEvaluation,
  withdrawInvitation,
} from '~/contract/interviews'
import type { InputOf } from '~/contract/operation'
import { accountIdOf } from '~/server/kernel/derived-ids'
import type { Collections } from '~/server/ports/collections'
import { type TestCloud, startTestCloud } from '~/tests/support/cloud'
import { employer, job, recruiter, student, studentIdFor, together } from './support/hiring-world'

const qiming = employer('e-qiming', '启明科技')
const beiguo = employer('e-beiguo', '北国软件')
const students = ['lin', 'wang', 'zhao', 'qian', 'sun', 'li', 'zhou', 'wu', 'zheng', 'feng']
const jobs = ['race', 'own', 'tap', 'invite', 'cancel', 'lapse', 'soon', 'result', 'next', 'withdraw', 'decline', 'list']

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: together(
      { employers: [qiming, beiguo] },
      recruiter('han', '韩经理', qiming),
      recruiter('he', '何经理', qiming),
      recruiter('bei', '白经理', beiguo),
      ...students.map((openid) => student(openid, `${openid}同学`)),
      student('findable', '可见同学', { isFindable: true }),
      student('hidden', '不可见同学'),
      { jobs: [...jobs.map((id) => job(id, qiming, 'han')), job('bei-job', beiguo, 'bei'), { ...job('draft', qiming, 'han'), status: 'closed' }] },
    ),
  })
}, 120_000)
afterAll(() => cloud.close())

/** Hands out times that no other story of this file uses: half an hour each, from three days ahead. */
let given = 0
function nextSlot(minutes = 30): { startsAt: string; minutes: number } {
  const quarter = 900_000
  const start = Math.ceil(cloud.local.clock.now() / quarter) * quarter + 3 * 86_400_000 + given++ * 16 * quarter
  return { startsAt: new Date(start).toISOString(), minutes }
}
const hoursAhead = (hours: number) => new Date(cloud.local.clock.now() + hours * 3_600_000).toISOString()

type Invitation = InputOf<typeof inviteToInterview>
const offer = (jobId: string, openid: string, change: Partial<Invitation> = {}): Invitation => ({
  jobId,
  studentId: studentIdFor(openid),
  form: 'video',
  slots: [nextSlot(), nextSlot()],
  message: '想请您来聊聊。',
  meetingLink: 'https://meeting.example.com/1',
  answerBy: hoursAhead(48),
  ...change,
})

/** The student applies and is invited by `from`. */
async function invited(openid: string, jobId: string, change: Partial<Invitation> = {}, from = 'han'): Promise<string> {
  await cloud.as(openid).get(applyToJob, { jobId, note: '' })
  return (await cloud.as(from).get(inviteToInterview, offer(jobId, openid, change))).invitationId
}
const claim = (openid: string, invitationId: string, slotId = 't1') => cloud.as(openid).call(claimSlot, { invitationId, slotId })
const stored = <C extends 'invitations' | 'interviews'>(collection: C, id: string): Collections[C] => {
  const found = cloud.stored(collection, id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const codeOf = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? 'ok' : reply.error?.code)
const claimsOf = (openid: string, interviewId?: string) => cloud.storedAll('slot-claims', { accountId: accountIdOf(openid), ...(interviewId && { interviewId }) })

describe('nobody is ever booked twice', () => {
  test('five students race for one time of one recruiter: one wins, the others are told and see what is left', async () => {
    const slots = [nextSlot(), nextSlot()]
    const racers = ['lin', 'wang', 'zhao', 'qian', 'sun']
    const invitations = await Promise.all(racers.map((who) => invited(who, 'race', { slots })))
    const replies = await Promise.all(racers.map((who, index) => claim(who, invitations[index] ?? '')))
    expect(replies.map(codeOf).sort()).toEqual(['SLOT_TAKEN', 'SLOT_TAKEN', 'SLOT_TAKEN', 'SLOT_TAKEN', 'ok'])
    expect(cloud.storedAll('slot-claims', { accountId: accountIdOf('han'), cellAt: slots[0]?.startsAt })).toHaveLength(1)
    const loser = replies.findIndex(({ ok }) => !ok)
    const { invitation } = await cloud.as(racers[loser] ?? '').get(readInvitation, { invitationId: invitations[loser] ?? '' })
    expect(invitation).toMatchObject({ status: 'open', slots: [{ isFree: false }, { isFree: true }] })
    expect(codeOf(await claim(racers[loser] ?? '', invitations[loser] ?? '', 't2'))).toBe('ok')
    expect(cloud.stored('jobs', 'race')?.interviewCount).toBe(2)
    // The first story of the file pays for the cold start of every function it calls.
  }, 30_000)

  test('times that overlap in their last quarter only are one time all the same', async () => {
    const { startsAt } = nextSlot()
    const late = new Date(Date.parse(startsAt) + 45 * 60_000).toISOString()
    const first = await invited('zhou', 'race', { slots: [{ startsAt, minutes: 60 }] })
    const second = await invited('wu', 'race', { slots: [{ startsAt: late, minutes: 30 }] })
    const codes = (await Promise.all([claim('zhou', first), claim('wu', second)])).map(codeOf)
    expect(codes.sort()).toEqual(['SLOT_TAKEN', 'ok'])
  })

  test('one student takes overlapping times of two employers at once: one stands, the other is refused', async () => {
    const slots = [nextSlot(60)]
    const ours = await invited('feng', 'own', { slots })
    const theirs = await invited('feng', 'bei-job', { slots }, 'bei')
    const replies = await Promise.all([claim('feng', ours), claim('feng', theirs)])
    expect(replies.map(codeOf).sort()).toEqual(['OWN_TIME_TAKEN', 'ok'])
    const own = claimsOf('feng')
    expect(own).toHaveLength(4)
    // what stands for the student stands for one of the employers, and nothing is left of the other try
    expect(cloud.storedAll('slot-claims', { interviewId: own[0]?.interviewId })).toHaveLength(8)
    expect(cloud.storedAll('interviews', { studentId: studentIdFor('feng') })).toHaveLength(1)
  })

  test('a double tap, and the same request sent again, book one interview', async () => {
    const invitationId = await invited('lin', 'tap')
    const requestId = 'claim-request-of-lin-1'
    const replies = await Promise.all([
      ...Array.from({ length: 3 }, () => cloud.as('lin').get(claimSlot, { invitationId, slotId: 't1' }, { requestId })),
      ...Array.from({ length: 3 }, () => cloud.as('lin').get(claimSlot, { invitationId, slotId: 't1' })),
    ])
    expect(new Set(replies.map(({ interviewId }) => interviewId)).size).toBe(1)
    expect(cloud.storedAll('interviews', { invitationId })).toHaveLength(1)
    expect(claimsOf('lin', replies[0]?.interviewId)).toHaveLength(2)
    expect(cloud.stored('jobs', 'tap')?.interviewCount).toBe(1)
    expect(codeOf(await claim('lin', invitationId, 't2'))).toBe('INVITATION_CLOSED')
  })

  test('what one booking costs', async () => {
    const invitationId = await invited('wang', 'tap')
    await cloud.as('wang').get(claimSlot, { invitationId, slotId: 't1' })
    // two cells for each side; each open document is one request
    expect(cloud.as('wang').cost(claimSlot)).toMatchObject({ reads: 8, writes: 14 })
  })
})

describe('inviting', () => {
  test('who applied is invited, and hears of it; the application moves when a time is taken', async () => {
    const invitationId = await invited('zhao', 'invite')
    expect(cloud.as('han').cost(inviteToInterview)).toMatchObject({ reads: 10, writes: 5 })
    const zhao = cloud.as('zhao')
    expect(cloud.storedAll('inbox', { accountId: accountIdOf('zhao'), kind: 'invitation-received', 'target.id': invitationId })).toHaveLength(1)
    expect((await zhao.get(listMyApplications, {})).applications.find(({ jobId }) => jobId === 'invite')?.stage).toBe('submitted')
    const { invitation } = await zhao.get(readInvitation, { invitationId })
    expect(zhao.cost(readInvitation)).toMatchObject({ reads: 3, writes: 0 })
    expect(invitation).toMatchObject({ status: 'open', form: 'video', employerName: '启明科技', slots: [{ slotId: 't1', isFree: true }, { slotId: 't2', isFree: true }] })
    const { interviewId } = await zhao.get(claimSlot, { invitationId, slotId: 't2' })
    expect((await zhao.get(listMyApplications, {})).applications.find(({ jobId }) => jobId === 'invite')?.stage).toBe('interview')
    const seen = await cloud.as('he').get(viewApplicant, { applicationId: `invite|${studentIdFor('zhao')}` })
    expect(seen).toMatchObject({ invitation: { invitationId, status: 'accepted' }, interview: { interviewId, status: 'booked' } })
  })

  test('without an application, consent decides', async () => {
    const han = cloud.as('han')
    const { invitationId } = await han.get(inviteToInterview, offer('invite', 'findable'))
    expect(await cloud.as('findable').call(claimSlot, { invitationId, slotId: 't1' })).toMatchObject({ ok: true })
    expect(await han.refusal(inviteToInterview, offer('invite', 'hidden'))).toBe('STUDENT_NOT_FINDABLE')
    expect(await han.refusal(inviteToInterview, offer('invite', 'nobody'))).toBe('STUDENT_NOT_FINDABLE')
  })

  test('two recruiters invite the same student for the same job at once: one invitation stands', async () => {
    await cloud.as('qian').get(applyToJob, { jobId: 'invite', note: '' })
    const replies = await Promise.all(['han', 'he', 'han', 'he'].map((who) => cloud.as(who).call(inviteToInterview, offer('invite', 'qian'))))
    expect(replies.map(codeOf).sort()).toEqual(['ALREADY_INVITED', 'ALREADY_INVITED', 'ALREADY_INVITED', 'ok'])
    expect(cloud.storedAll('invitations', { jobId: 'invite', studentId: studentIdFor('qian') })).toHaveLength(1)
  })

  test.each<[string, () => Partial<Invitation>, string]>([
    ['a time off the quarter hour', () => ({ slots: [{ startsAt: hoursAhead(50).replace(/:\d\d:\d\d\.\d+/, ':07:00.000'), minutes: 30 }] }), 'SLOT_OFF_GRID'],
    ['a time that is past', () => ({ slots: [{ startsAt: '2026-01-05T01:00:00.000Z', minutes: 30 }] }), 'SLOT_IN_PAST'],
    ['two times that overlap', () => ((slot) => ({ slots: [slot, slot] }))(nextSlot()), 'SLOTS_OVERLAP'],
    ['an answer due after the last time', () => ({ answerBy: hoursAhead(24 * 400) }), 'ANSWER_BY_TOO_LATE'],
    ['an answer due in the past', () => ({ answerBy: '2026-01-05T01:00:00.000Z' }), 'INVALID_INPUT'],
    ['a job that is not published', () => ({ jobId: 'draft' }), 'JOB_NOT_PUBLISHED'],
    ['a job of somebody else', () => ({ jobId: 'bei-job' }), 'NOT_FOUND'],
  ])('refused: %s', async (_name, change, code) => {
    expect(await cloud.as('han').refusal(inviteToInterview, offer('invite', 'findable', change()))).toBe(code)
  })

  test('a time the recruiter has booked already is refused, and which one is said', async () => {
    const slot = nextSlot()
    const invitationId = await invited('sun', 'list', { slots: [slot] })
    await claim('sun', invitationId)
    const reply = await cloud.as('han').call(inviteToInterview, offer('list', 'findable', { slots: [nextSlot(), slot] }))
    expect(reply).toMatchObject({ ok: false, error: { code: 'SLOT_TAKEN', fields: { 'slots.1': 'taken' } } })
  })

  test('the student declines with a word, the employer takes back what is unanswered', async () => {
    const declined = await invited('li', 'invite')
    expect(await cloud.as('wu').refusal(declineInvitation, { invitationId: declined, message: '' })).toBe('NOT_FOUND')
    await cloud.as('li').get(declineInvitation, { invitationId: declined, message: '时间不合适' })
    expect(codeOf(await claim('li', declined))).toBe('INVITATION_CLOSED')
    expect(await cloud.as('han').refusal(withdrawInvitation, { invitationId: declined })).toBe('INVITATION_CLOSED')
    const { invitationId } = await cloud.as('han').get(inviteToInterview, offer('invite', 'li'))
    expect(await cloud.as('bei').refusal(withdrawInvitation, { invitationId })).toBe('NOT_FOUND')
    await cloud.as('he').get(withdrawInvitation, { invitationId })
    expect(codeOf(await claim('li', invitationId))).toBe('INVITATION_CLOSED')
    const answers = cloud.storedAll('inbox', { kind: 'invitation-answered', 'target.id': { $in: [declined, invitationId] } })
    expect(answers.map(({ accountId, detail }) => [accountId, detail.answer])).toEqual(
      expect.arrayContaining([[accountIdOf('han'), 'declined'], [accountIdOf('li'), 'withdrawn']]),
    )
  })
})

describe('calling off', () => {
  test('either side may: the times are free, the other hears it, the invitation opens again', async () => {
    const slots = [nextSlot(), nextSlot()]
    const invitationId = await invited('zheng', 'cancel', { slots })
    const { interviewId } = await cloud.as('zheng').get(claimSlot, { invitationId, slotId: 't1' })
    expect(await cloud.as('bei').refusal(cancelInterview, { interviewId, reason: '我来捣乱' })).toBe('NOT_FOUND')
    await cloud.as('han').get(cancelInterview, { interviewId, reason: '临时出差' })
    expect(claimsOf('zheng')).toEqual([])
    expect(claimsOf('han', interviewId)).toEqual([])
    expect(cloud.storedAll('inbox', { accountId: accountIdOf('zheng'), kind: 'interview-cancelled' })).toMatchObject([{ detail: { by: 'employer', reason: '临时出差' } }])
    expect(cloud.stored('jobs', 'cancel')?.interviewCount).toBe(0)
    const again = await cloud.as('zheng').get(claimSlot, { invitationId, slotId: 't1' })
    await cloud.as('zheng').get(cancelInterview, { interviewId: again.interviewId, reason: '有考试' })
    expect(cloud.storedAll('inbox', { accountId: accountIdOf('han'), kind: 'interview-cancelled', 'target.id': again.interviewId })).toHaveLength(1)
    expect((await cloud.as('zheng').get(readInvitation, { invitationId })).invitation.status).toBe('open')
  })

  test('withdrawing the application calls off what was planned', async () => {
    const invitationId = await invited('wu', 'withdraw')
    const { interviewId } = await cloud.as('wu').get(claimSlot, { invitationId, slotId: 't1' })
    await cloud.as('wu').get(withdrawApplication, { applicationId: `withdraw|${studentIdFor('wu')}` })
    expect(cloud.stored('interviews', interviewId)?.status).toBe('cancelled')
    expect(claimsOf('han', interviewId)).toEqual([])
    expect(cloud.stored('invitations', invitationId)).toMatchObject({ status: 'declined', interviewId: null })
    expect(cloud.stored('applications', `withdraw|${studentIdFor('wu')}`)?.stage).toBe('withdrawn')
  })

  test('declining an applicant ends the invitation, and the interview that was booked', async () => {
    const decline = (openid: string) => cloud.as('han').get(decideApplication, { applicationId: `decline|${studentIdFor(openid)}`, decision: 'decline', message: '岗位已满。' })
    const open = await invited('wu', 'decline')
    await decline('wu')
    expect(cloud.stored('invitations', open)).toMatchObject({ status: 'withdrawn', interviewId: null })
    expect(codeOf(await claim('wu', open))).toBe('INVITATION_CLOSED')

    const taken = await invited('zhou', 'decline')
    const { interviewId } = await cloud.as('zhou').get(claimSlot, { invitationId: taken, slotId: 't1' })
    await decline('zhou')
    expect(cloud.stored('interviews', interviewId)?.status).toBe('cancelled')
    expect(claimsOf('han', interviewId)).toEqual([])
    expect(cloud.stored('invitations', taken)).toMatchObject({ status: 'withdrawn', interviewId: null })
    expect(cloud.stored('applications', `decline|${studentIdFor('zhou')}`)?.stage).toBe('declined')
    expect(cloud.storedAll('inbox', { accountId: accountIdOf('zhou'), kind: 'interview-cancelled', 'target.id': interviewId })).toMatchObject([{ detail: { by: 'employer' } }])
    expect(codeOf(await claim('zhou', taken, 't2'))).toBe('INVITATION_CLOSED')

    // One that stayed open when its application ended, as some did once.
    await cloud.load({ invitations: [{ ...stored('invitations', open), status: 'open' }] })
    expect(codeOf(await claim('wu', open))).toBe('INVITATION_CLOSED')
  })
})

test('lists show both sides what is theirs', async () => {
  await invited('zhou', 'list')
  const mine = await cloud.as('zhou').get(listInterviews, {})
  expect(mine.invitations.map(({ jobId }) => jobId)).toContain('list')
  expect(mine.invitations.every(({ studentName }) => studentName === 'zhou同学')).toBe(true)
  const theirs = await cloud.as('he').get(listInterviews, {})
  expect(theirs.interviews.length).toBeGreaterThan(3)
  expect(theirs.interviews.every(({ employerName }) => employerName === '启明科技')).toBe(true)
  // They see each other's, and know whose time each takes.
  expect(theirs.interviews.filter(({ isMine }) => isMine)).toEqual([])
  expect((await cloud.as('han').get(listInterviews, {})).interviews.every(({ isMine }) => isMine)).toBe(true)
  expect((await cloud.as('bei').get(listInterviews, {})).interviews.filter(({ employerName }) => employerName !== '北国软件')).toEqual([])
  expect(await cloud.visitor.refusal(listInterviews, {})).toBe('UNAUTHENTICATED')
})

// From here the cloud's clock moves on, so these stories stand last.
describe('as time passes', () => {
  const evaluation = {
    scores: { professional: 4, communication: 5, 'problem-solving': 4, motivation: 5, teamwork: 4 },
    privateNote: '可以直接带项目',
    decision: 'offer' as const,
    messageToStudent: '欢迎加入。',
  }

  test('both are reminded once, half an hour before', async () => {
    const invitationId = await invited('sun', 'soon')
    const { interviewId, startsAt } = await cloud.as('sun').get(claimSlot, { invitationId, slotId: 't1' })
    expect(await cloud.as('han').refusal(recordEvaluation, { interviewId, ...evaluation })).toBe('INTERVIEW_NOT_STARTED')
    cloud.local.clock.advance(Date.parse(startsAt) - 31 * 60_000 - cloud.local.clock.now())
    const reminders = () => cloud.storedAll('inbox', { kind: 'interview-soon', 'target.id': interviewId }).map(({ accountId }) => accountId)
    await cloud.runTimers('tick')
    expect(reminders()).toEqual([])
    cloud.local.clock.advance(2 * 60_000)
    // Slow enough that each tick has read what is due before the other has written.
    cloud.local.attachFaults({ rules: [{ kind: 'slow', functionName: 'tick', action: 'database.startTransaction', milliseconds: 150 }] })
    await Promise.all([cloud.runTimers('tick'), cloud.runTimers('tick')])
    cloud.local.attachFaults(undefined)
    await cloud.runTimers('tick')
    expect(reminders().sort()).toEqual([accountIdOf('sun'), accountIdOf('han')].sort())
  })

  test('the evaluation is written from the beginning on, once, and the student sees what is for them', async () => {
    const invitationId = await invited('li', 'result')
    const { interviewId, startsAt } = await cloud.as('li').get(claimSlot, { invitationId, slotId: 't1' })
    cloud.local.clock.advance(Date.parse(startsAt) + 60_000 - cloud.local.clock.now())
    expect(await cloud.as('bei').refusal(recordEvaluation, { interviewId, ...evaluation })).toBe('NOT_FOUND')
    expect(await cloud.as('li').refusal(recordEvaluation, { interviewId, ...evaluation })).toBe('FORBIDDEN')
    await cloud.as('han').get(recordEvaluation, { interviewId, ...evaluation })
    expect(await cloud.as('he').refusal(recordEvaluation, { interviewId, ...evaluation, decision: 'decline' })).toBe('INTERVIEW_OVER')
    expect(await cloud.as('li').refusal(cancelInterview, { interviewId, reason: '晚了' })).toBe('INTERVIEW_OVER')

    const seen = await cloud.as('li').get(readInterview, { interviewId })
    expect(seen).toMatchObject({ side: 'student', result: { decision: 'offer', messageToStudent: '欢迎加入。' }, evaluation: null })
    expect(JSON.stringify(seen)).not.toContain('可以直接带项目')
    expect((await cloud.as('he').get(readInterview, { interviewId })).evaluation).toMatchObject({ scores: evaluation.scores, privateNote: '可以直接带项目' })
    expect(await cloud.as('wu').refusal(readInterview, { interviewId })).toBe('NOT_FOUND')
    expect((await cloud.as('li').get(listMyApplications, {})).applications.find(({ jobId }) => jobId === 'result')).toMatchObject({ stage: 'offered', message: '欢迎加入。' })
    const path = cloud.storedAll('card-events', { studentId: studentIdFor('li'), jobId: 'result' }).sort((a, b) => a.at.localeCompare(b.at))
    expect(path.map(({ kind }) => kind)).toEqual(['applied', 'invited', 'interview-booked', 'interview-result'])
  })

  test('after a next-round decision the same student can be invited again', async () => {
    const invitationId = await invited('zhao', 'next')
    const { interviewId, startsAt } = await cloud.as('zhao').get(claimSlot, { invitationId, slotId: 't1' })
    expect(await cloud.as('han').refusal(inviteToInterview, offer('next', 'zhao'))).toBe('ALREADY_INVITED')
    cloud.local.clock.advance(Date.parse(startsAt) + 60_000 - cloud.local.clock.now())
    await cloud.as('han').get(recordEvaluation, { interviewId, ...evaluation, decision: 'next-round' })
    expect(await cloud.as('han').get(inviteToInterview, offer('next', 'zhao'))).not.toEqual({ invitationId })
  })

  test('silence lapses: for the student at once, for the recruiter with the next tick, and once', async () => {
    const invitationId = await invited('qian', 'lapse', { answerBy: hoursAhead(1) })
    cloud.local.clock.advance(61 * 60_000)
    expect(codeOf(await claim('qian', invitationId))).toBe('INVITATION_CLOSED')
    expect((await cloud.as('qian').get(readInvitation, { invitationId })).invitation.status).toBe('lapsed')
    await Promise.all([cloud.runTimers('tick'), cloud.runTimers('tick')])
    expect(cloud.stored('invitations', invitationId)?.status).toBe('lapsed')
    expect(cloud.storedAll('inbox', { accountId: accountIdOf('han'), 'target.id': invitationId })).toMatchObject([{ detail: { answer: 'lapsed' } }])
    expect(await cloud.as('han').get(inviteToInterview, offer('lapse', 'qian'))).toBeTruthy()
  })
})
