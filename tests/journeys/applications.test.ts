import { markInboxRead } from '~/contract/alerts'
import { applyToJob, decideApplication, listApplicants, listMyApplications, viewApplicant, withdrawApplication } from '~/contract/applications'
import { readCard } from '~/contract/cards'
import { closeJob } from '~/contract/jobs'
import { accountIdOf } from '~/server/kernel/derived-ids'
import { type TestCloud, startTestCloud } from '~/tests/support/cloud'
import { employer, job, recruiter, student, studentIdFor, together } from './support/hiring-world'

const qiming = employer('e-qiming', '启明科技')
const other = employer('e-other', '别家公司')
const note = '我做过缺陷检测的课程设计。'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: together(
      { employers: [qiming, other] },
      recruiter('han', '韩经理', qiming),
      recruiter('stranger', '别人', other),
      ...['lin', 'wang', 'zhao', 'qian', 'sun', 'li'].map((openid) => student(openid, `${openid}同学`)),
      { accounts: [] },
      { jobs: ['cv', 'race', 'list', 'decide', 'withdraw', 'retry'].map((id) => job(id, qiming, 'han')) },
      { jobs: [{ ...job('closed', qiming, 'han'), status: 'closed' }, job('past', qiming, 'han', { closesOn: '2026-11-01' })] },
    ),
  })
}, 120_000)
afterAll(() => cloud.close())

const apply = (who: string, jobId: string) => cloud.as(who).get(applyToJob, { jobId, note })

test('a student applies: the employer hears it, the card shows it, a conversation stands open', async () => {
  const lin = cloud.as('lin')
  const { applicationId, stage } = await lin.get(applyToJob, { jobId: 'cv', note })
  expect(stage).toBe('submitted')
  expect(lin.cost(applyToJob)).toMatchObject({ reads: 10, writes: 8 })

  const application = cloud.stored('applications', applicationId)
  expect(application).toMatchObject({ note, shareToken: null, student: { name: 'lin同学', className: '计科 2302' } })
  expect(application?.match.isEligible).toBe(true)
  expect(application?.score).toBe(application?.match.score)
  expect(cloud.stored('jobs', 'cv')).toMatchObject({ applicantCount: 1, newApplicantCount: 1 })
  expect(cloud.storedAll('inbox', { accountId: accountIdOf('han'), kind: 'application-received' })).toMatchObject([{ detail: { studentName: 'lin同学' }, target: { page: 'applicant', id: applicationId } }])
  expect(cloud.storedAll('card-events', { studentId: studentIdFor('lin') })).toMatchObject([{ kind: 'applied', jobId: 'cv' }])
  expect(cloud.stored('conversations', applicationId)).toMatchObject({ studentName: 'lin同学', employerName: '启明科技' })
})

test('applying again, by another tap or the same one, gives the one application', async () => {
  const wang = cloud.as('wang')
  const requestId = 'request-of-wang-0001'
  const replies = await Promise.all([
    ...Array.from({ length: 4 }, () => wang.get(applyToJob, { jobId: 'retry', note }, { requestId })),
    ...Array.from({ length: 4 }, () => wang.get(applyToJob, { jobId: 'retry', note })),
  ])
  expect(new Set(replies.map(({ applicationId, appliedAt }) => `${applicationId} ${appliedAt}`)).size).toBe(1)
  expect(cloud.stored('jobs', 'retry')).toMatchObject({ applicantCount: 1, newApplicantCount: 1 })
  expect(cloud.storedAll('inbox', { 'target.id': replies[0]?.applicationId })).toHaveLength(1)
})

test('several students at once: nobody is lost, every one is counted', async () => {
  await Promise.all(['lin', 'wang', 'zhao', 'qian'].map((who) => apply(who, 'race')))
  expect(cloud.stored('jobs', 'race')).toMatchObject({ applicantCount: 4, newApplicantCount: 4 })
  expect(cloud.storedAll('inbox', { accountId: accountIdOf('han'), 'detail.jobTitle': '机器视觉算法工程师', kind: 'application-received' }).length).toBeGreaterThanOrEqual(4)
})

test.each([
  ['a job that was closed', 'lin', 'closed', 'JOB_CLOSED'],
  ['a job whose date is past', 'lin', 'past', 'JOB_CLOSED'],
  ['a job that is none', 'lin', 'nothing', 'NOT_FOUND'],
  ['somebody without a record', 'han', 'cv', 'RECORD_NOT_CLAIMED'],
  ['somebody unknown', 'nobody', 'cv', 'TERMS_NOT_ACCEPTED'],
])('refused: %s', async (_name, who, jobId, code) => {
  expect(await cloud.as(who).refusal(applyToJob, { jobId, note })).toBe(code)
})

test('the employer lists applicants by match or by date, counts by stage, and nobody else does', async () => {
  await cloud.load(student('weak', '弱匹配', { profile: { ...cardOf('weak').profile, competencies: [] } }))
  const first = await apply('sun', 'list')
  await apply('weak', 'list')
  const han = cloud.as('han')
  const byMatch = await han.get(listApplicants, { jobId: 'list' })
  expect(byMatch.applicants.map(({ name }) => name)).toEqual(['sun同学', '弱匹配'])
  expect(byMatch).toMatchObject({ total: 2, byStage: { submitted: 2, viewed: 0 }, cursor: null })
  expect((await han.get(listApplicants, { jobId: 'list', order: 'newest' })).applicants[0]?.name).toBe('弱匹配')
  expect(han.cost(listApplicants)).toMatchObject({ reads: 6, writes: 0 })
  // The rows show levels of the cards, so that each student sees who had them in a list; once a day and posting.
  const { views } = await cloud.as('weak').get(readCard, {})
  expect(views).toMatchObject([{ viewerName: '启明科技', viewerRole: 'recruiter', what: 'applicant-list' }])
  await han.get(viewApplicant, { applicationId: first.applicationId })
  expect((await han.get(listApplicants, { jobId: 'list', stage: 'viewed' })).applicants.map(({ name }) => name)).toEqual(['sun同学'])

  expect(await cloud.as('stranger').refusal(listApplicants, { jobId: 'list' })).toBe('NOT_FOUND')
  expect(await cloud.as('lin').refusal(listApplicants, { jobId: 'list' })).toBe('FORBIDDEN')
  expect(await cloud.visitor.refusal(listApplicants, { jobId: 'list' })).toBe('UNAUTHENTICATED')
})

test('the first look tells the student, once; every look is logged', async () => {
  const { applicationId } = await apply('li', 'cv')
  const before = cloud.stored('jobs', 'cv')?.newApplicantCount ?? 0
  const han = cloud.as('han')
  const seen = await han.get(viewApplicant, { applicationId })
  // What the student hopes for is not read out of the reasons.
  const [row] = (await han.get(listApplicants, { jobId: 'cv' })).applicants
  for (const { reasons } of [seen.match, row?.match ?? seen.match]) expect(reasons.flatMap((one) => (one.code === 'pay' ? [one.yardstick] : []))).toEqual([null])
  expect(seen).toMatchObject({ stage: 'viewed', note, access: 'card', student: { name: 'li同学', college: '计算机学院' }, wishes: { cities: ['230100'], occupations: [] }, invitation: null, interview: null })
  expect(seen.radar).toEqual([{ competencyId: 'python', required: 3, own: 4, isMust: true }, { competencyId: 'teamwork', required: 3, own: 4, isMust: false }])
  expect(han.cost(viewApplicant)).toMatchObject({ reads: 8, writes: 6 })
  await Promise.all([han.get(viewApplicant, { applicationId }), han.get(viewApplicant, { applicationId })])
  expect(cloud.stored('jobs', 'cv')?.newApplicantCount).toBe(before - 1)
  expect(cloud.storedAll('inbox', { accountId: accountIdOf('li'), kind: 'application-viewed' })).toHaveLength(1)
  // One line a minute; the minute may have turned meanwhile.
  const views = cloud.storedAll('card-views', { studentId: studentIdFor('li') })
  expect(new Set(views.map(({ viewerName, viewerRole, what }) => `${viewerName} ${viewerRole} ${what}`))).toEqual(new Set(['启明科技 recruiter application']))
  expect(views.length).toBeLessThanOrEqual(2)

  expect(await cloud.as('stranger').refusal(viewApplicant, { applicationId })).toBe('NOT_FOUND')
  expect(await cloud.as('li').refusal(viewApplicant, { applicationId })).toBe('FORBIDDEN')
})

test('a decision reaches the student with its message, and a final one stays', async () => {
  const { applicationId } = await apply('zhao', 'decide')
  const han = cloud.as('han')
  expect(await cloud.as('stranger').refusal(decideApplication, { applicationId, decision: 'decline', message: '' })).toBe('NOT_FOUND')
  await han.get(decideApplication, { applicationId, decision: 'shortlist', message: '请等面试安排。' })
  expect(cloud.stored('jobs', 'decide')).toMatchObject({ applicantCount: 1, newApplicantCount: 0 })
  await han.get(decideApplication, { applicationId, decision: 'shortlist', message: '再点一次' })
  await han.get(decideApplication, { applicationId, decision: 'decline', message: '岗位已满。' })
  expect(await han.refusal(decideApplication, { applicationId, decision: 'shortlist', message: '' })).toBe('STAGE_FINAL')

  const [mine] = (await cloud.as('zhao').get(listMyApplications, {})).applications
  expect(mine).toMatchObject({ applicationId, stage: 'declined', message: '岗位已满。', conversationId: applicationId })
  expect(cloud.storedAll('inbox', { accountId: accountIdOf('zhao'), kind: 'application-decided' })).toHaveLength(2)
  expect(cloud.storedAll('card-events', { studentId: studentIdFor('zhao'), kind: 'application-decided' }).map(({ result }) => result).sort()).toEqual(['declined', 'shortlisted'])
})

test('who withdraws takes the card back', async () => {
  const { applicationId } = await apply('qian', 'withdraw')
  expect(await cloud.as('lin').refusal(withdrawApplication, { applicationId })).toBe('NOT_FOUND')
  const qian = cloud.as('qian')
  const unread = () => cloud.stored('accounts', accountIdOf('han'))?.unreadCount ?? 0
  const before = unread()
  expect(await qian.get(withdrawApplication, { applicationId })).toEqual({ stage: 'withdrawn' })
  expect(await qian.get(withdrawApplication, { applicationId })).toEqual({ stage: 'withdrawn' })
  expect(cloud.stored('jobs', 'withdraw')).toMatchObject({ applicantCount: 1, newApplicantCount: 0 })
  const han = cloud.as('han')
  expect(await han.refusal(viewApplicant, { applicationId })).toBe('NOT_FOUND')
  // Counted, and nothing of the card is left in the list.
  const listed = await han.get(listApplicants, { jobId: 'withdraw' })
  expect(listed).toMatchObject({ total: 0, byStage: { submitted: 0, withdrawn: 1 }, applicants: [] })
  expect(JSON.stringify(listed)).not.toContain('qian')
  // Nor of its notice: name, school and score go with it, once.
  expect(cloud.storedAll('inbox', { accountId: accountIdOf('han'), 'target.id': applicationId })).toEqual([])
  expect(unread()).toBe(before - 1)
})

test('a notice that was read goes as well, and takes nothing off the count; what others were told stays', async () => {
  const { applicationId } = await apply('sun', 'retry')
  const han = cloud.as('han')
  await han.get(viewApplicant, { applicationId })
  await han.get(markInboxRead, { until: new Date(cloud.local.clock.now()).toISOString() })
  const others = cloud.storedAll('inbox', { accountId: accountIdOf('han') }).length - 1
  await cloud.as('sun').get(withdrawApplication, { applicationId })
  expect(cloud.stored('accounts', accountIdOf('han'))?.unreadCount).toBe(0)
  expect(cloud.storedAll('inbox', { accountId: accountIdOf('han') })).toHaveLength(others)
  expect(cloud.storedAll('inbox', { 'target.id': applicationId }).map(({ kind }) => kind)).toEqual(['application-viewed'])
})

test('who withdrew may apply again while the job is open: the one application begins anew', async () => {
  const [qian, han] = [cloud.as('qian'), cloud.as('han')]
  const applicationId = `withdraw|${studentIdFor('qian')}`
  const before = cloud.stored('applications', applicationId)
  await cloud.load({ cards: [{ ...cardOf('qian'), profile: { ...cardOf('qian').profile, competencies: [] } }] })
  cloud.local.clock.advance(60_000)
  const requestId = 'request-of-qian-again'
  const replies = await Promise.all([
    qian.get(applyToJob, { jobId: 'withdraw', note: '我又想了想。' }, { requestId }),
    qian.get(applyToJob, { jobId: 'withdraw', note: '我又想了想。' }, { requestId }),
    qian.get(applyToJob, { jobId: 'withdraw', note: '我又想了想。' }),
  ])
  expect(replies.map(({ applicationId: id, stage }) => `${id} ${stage}`)).toEqual(replies.map(() => `${applicationId} submitted`))
  expect(new Set(replies.map(({ appliedAt }) => appliedAt)).size).toBe(1)
  const again = cloud.stored('applications', applicationId)
  expect(again).toMatchObject({ stage: 'submitted', note: '我又想了想。', message: '', appliedAt: replies[0]?.appliedAt })
  expect(again?.appliedAt).not.toBe(before?.appliedAt)
  expect(again?.score).toBeLessThan(before?.score ?? 0)
  expect(cloud.stored('jobs', 'withdraw')).toMatchObject({ applicantCount: 1, newApplicantCount: 1 })
  expect(cloud.storedAll('inbox', { accountId: accountIdOf('han'), kind: 'application-received', 'target.id': applicationId })).toHaveLength(1)
  expect(cloud.storedAll('card-events', { studentId: studentIdFor('qian'), jobId: 'withdraw' }).map(({ kind }) => kind)).toEqual(['applied', 'applied'])
  expect(await han.get(viewApplicant, { applicationId })).toMatchObject({ stage: 'viewed', note: '我又想了想。' })

  await qian.get(withdrawApplication, { applicationId })
  await han.get(closeJob, { jobId: 'withdraw' })
  expect(await qian.refusal(applyToJob, { jobId: 'withdraw', note })).toBe('JOB_CLOSED')
})

test('bad input names its field', async () => {
  const reply = await cloud.as('lin').call(applyToJob, { jobId: 'cv', note: 'x'.repeat(301) })
  expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: { note: 'too-big' } } })
})

function cardOf(openid: string) {
  const [card] = student(openid, `${openid}同学`).cards ?? []
  if (!card) throw new Error('no card')
  return card
}
