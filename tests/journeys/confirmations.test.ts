import { applyToJob } from '~/contract/applications'
import { readCard, saveCompetencies } from '~/contract/cards'
import { answerConfirmation } from '~/contract/confirmations'
import { claimSlot, inviteToInterview, readInterview, recordEvaluation } from '~/contract/interviews'
import { readJob } from '~/contract/jobs'
import { type TestCloud, startTestCloud } from '~/tests/support/cloud'
import { employer, job, recruiter, student, studentIdFor, together } from './support/hiring-world'

const qiming = employer('e-qiming', '启明科技')
const beiguo = employer('e-beiguo', '北国软件')

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: together(
      { employers: [qiming, beiguo] },
      recruiter('han', '韩经理', qiming),
      recruiter('bei', '白经理', beiguo),
      ...['lin', 'wang', 'sun'].map((openid) => student(openid, `${openid}同学`)),
      { jobs: [job('vision', qiming, 'han'), job('second', beiguo, 'bei')] },
    ),
  })
}, 120_000)
afterAll(() => cloud.close())

const evaluation = { scores: { professional: 4, communication: 5, 'problem-solving': 4, motivation: 5, teamwork: 4 }, privateNote: '', decision: 'next-round' as const, messageToStudent: '聊得很好。' }

/** Books an interview and lets its time come. */
async function interviewed(openid: string, jobId: string, from: string): Promise<string> {
  await cloud.as(openid).get(applyToJob, { jobId, note: '' })
  const quarter = 900_000
  const startsAt = new Date(Math.ceil(cloud.local.clock.now() / quarter) * quarter + 3 * 86_400_000).toISOString()
  const { invitationId } = await cloud.as(from).get(inviteToInterview, {
    jobId,
    studentId: studentIdFor(openid),
    form: 'video',
    meetingLink: 'https://meeting.example.com/5',
    message: '来聊聊。',
    slots: [{ startsAt, minutes: 30 }],
    answerBy: new Date(cloud.local.clock.now() + 86_400_000).toISOString(),
  })
  const { interviewId } = await cloud.as(openid).get(claimSlot, { invitationId, slotId: 't1' })
  cloud.local.clock.advance(Date.parse(startsAt) + 60_000 - cloud.local.clock.now())
  return interviewId
}
const heldBy = async (openid: string, id: string) => (await cloud.as(openid).get(readCard, {})).card?.competencies.filter((one) => one.id === id)

test('a recruiter confirms levels of the posting’s own competencies; they stand on the card and move the match', async () => {
  const interviewId = await interviewed('lin', 'vision', 'han')
  const [lin, han] = [cloud.as('lin'), cloud.as('han')]
  expect((await han.get(readInterview, { interviewId })).required).toEqual([
    { id: 'python', level: 3 },
    { id: 'teamwork', level: 3 },
  ])
  expect((await lin.get(readInterview, { interviewId })).required).toEqual([])
  const before = (await lin.get(readJob, { jobId: 'vision' })).match

  const refused = [
    [{ id: 'java', level: 4 }],
    [
      { id: 'python', level: 4 },
      { id: 'python', level: 5 },
    ],
  ] as const
  for (const confirmed of refused) expect(await han.refusal(recordEvaluation, { interviewId, ...evaluation, confirmed: [...confirmed] })).toBe('INVALID_INPUT')
  expect(await cloud.as('bei').refusal(recordEvaluation, { interviewId, ...evaluation, confirmed: [{ id: 'python', level: 4 }] })).toBe('NOT_FOUND')

  const send = () => han.call(recordEvaluation, { interviewId, ...evaluation, confirmed: [{ id: 'python', level: 4 }] }, { requestId: 'evaluate-lin-000001' })
  expect((await Promise.all([send(), send()])).every(({ ok }) => ok)).toBe(true)
  expect(cloud.storedAll('competency-confirmations', { studentId: studentIdFor('lin') })).toHaveLength(1)

  expect(await heldBy('lin', 'python')).toEqual([
    { id: 'python', level: 4, provenance: 'self' },
    { id: 'python', level: 4, provenance: 'employer' },
  ])
  const { confirmations } = (await lin.get(readCard, {})).card ?? { confirmations: [] }
  expect(confirmations).toMatchObject([{ competency: 'python', level: 4, employerName: '启明科技', confirmedBy: '韩经理', state: 'shown' }])
  const after = (await lin.get(readJob, { jobId: 'vision' })).match
  expect(after?.score).toBeGreaterThan(before?.score ?? 1)
  expect(after?.reasons.find((one) => one.code === 'competency' && one.competency === 'python')).toMatchObject({ provenance: 'employer' })

  // Saying something else about oneself takes nothing away from what was confirmed.
  await lin.get(saveCompetencies, { competencies: [{ id: 'python', level: 2 }] })
  expect(await heldBy('lin', 'python')).toContainEqual({ id: 'python', level: 4, provenance: 'employer' })
  // It pays for the cold start of every function it calls.
}, 30_000)

test('hidden or disputed it stops to count at once, and the employer reads the words; nobody answers for another', async () => {
  const interviewId = await interviewed('wang', 'vision', 'han')
  const [wang, han] = [cloud.as('wang'), cloud.as('han')]
  await han.get(recordEvaluation, { interviewId, ...evaluation, confirmed: [{ id: 'teamwork', level: 2 }] })
  const confirmationId = `${interviewId}|teamwork`
  expect(await cloud.as('lin').refusal(answerConfirmation, { confirmationId, state: 'hidden' })).toBe('NOT_FOUND')
  expect(await han.refusal(answerConfirmation, { confirmationId, state: 'hidden' })).toBe('FORBIDDEN')
  expect(await wang.refusal(answerConfirmation, { confirmationId, state: 'disputed', statement: '  ' })).toBe('STATEMENT_REQUIRED')

  await wang.get(answerConfirmation, { confirmationId, state: 'disputed', statement: '当时没有问到小组经历。' })
  expect(await heldBy('wang', 'teamwork')).toEqual([{ id: 'teamwork', level: 4, provenance: 'self' }])
  expect((await han.get(readInterview, { interviewId })).evaluation?.confirmed).toEqual([{ id: 'teamwork', level: 2, state: 'disputed', statement: '当时没有问到小组经历。' }])
  expect((await wang.get(readInterview, { interviewId })).evaluation).toBeNull()

  await wang.get(answerConfirmation, { confirmationId, state: 'shown' })
  expect(await heldBy('wang', 'teamwork')).toContainEqual({ id: 'teamwork', level: 2, provenance: 'employer' })
  expect(wang.cost(answerConfirmation)).toMatchObject({ writes: 4 })
})

test('of two employers the higher level counts, until it is hidden; an evaluation without levels writes none', async () => {
  const first = await interviewed('sun', 'vision', 'han')
  await cloud.as('han').get(recordEvaluation, { interviewId: first, ...evaluation, confirmed: [{ id: 'python', level: 3 }] })
  const second = await interviewed('sun', 'second', 'bei')
  await cloud.as('bei').get(recordEvaluation, { interviewId: second, ...evaluation, confirmed: [{ id: 'python', level: 5 }] })
  const confirmed = async () => (await heldBy('sun', 'python'))?.find(({ provenance }) => provenance === 'employer')?.level
  expect(await confirmed()).toBe(5)
  await cloud.as('sun').get(answerConfirmation, { confirmationId: `${second}|python`, state: 'hidden' })
  expect(await confirmed()).toBe(3)
  expect(cloud.storedAll('competency-confirmations', { studentId: studentIdFor('sun') })).toHaveLength(2)
})
