import { listInbox } from '~/contract/alerts'
import { closeJob, decideJob, listJobsForReview, listMyJobs, readMyJob, saveJobDraft, submitJob } from '~/contract/jobs'
import { chinaDateOf } from '~/domain/time/china-date'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, creditCodes, employer, recruiter, school } from './people'
import { posting, publishedJob } from './postings'
import { changesOf } from './support/match-index'

const own = employer(creditCodes[0], 'min')
const foreign = employer(creditCodes[1], 'rival', { name: '滨海软件有限公司' })
const unverified = employer(creditCodes[2], 'newbie', { status: 'unverified' })

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: {
      schools: [school],
      employers: [own, foreign, unverified],
      accounts: [careerOffice('office'), recruiter('min', own), recruiter('colleague', own), recruiter('rival', foreign), recruiter('newbie', unverified), account('nobody')],
      jobs: [publishedJob('j-foreign', foreign)],
    },
  })
})
afterAll(() => cloud.close())

async function submitted(over: Parameters<typeof posting>[0] = {}): Promise<string> {
  const min = cloud.as('min')
  const { jobId, revision } = await min.get(saveJobDraft, { revision: 0, draft: posting(over) })
  await min.get(submitJob, { jobId, revision })
  return jobId
}

test('a draft is kept as it is typed, and never written over unseen', async () => {
  const [min, colleague] = [cloud.as('min'), cloud.as('colleague')]
  const first = await min.get(saveJobDraft, { revision: 0, draft: { title: '后端', salary: { min: 8000 }, occupation: '2-02' } })
  expect(first.revision).toBe(1)
  expect(min.cost(saveJobDraft)).toMatchObject({ reads: 3, writes: 2 })
  const second = await min.get(saveJobDraft, { jobId: first.jobId, revision: 1, draft: { title: '后端开发', duties: '写代码' } })
  expect(second).toMatchObject({ jobId: first.jobId, revision: 2 })
  expect(await colleague.refusal(saveJobDraft, { jobId: first.jobId, revision: 1, draft: { title: '别的' } })).toBe('STALE_REVISION')
  expect(await colleague.get(readMyJob, { jobId: first.jobId })).toMatchObject({ revision: 2, status: 'draft', draft: { title: '后端开发', duties: '写代码' }, published: null, findings: [] })

  const both = await Promise.all([min, colleague].map((one, index) => one.call(saveJobDraft, { jobId: first.jobId, revision: 2, draft: { title: `同时 ${index}` } })))
  expect(both.map((reply) => (reply.ok ? 'saved' : reply.error.code)).sort()).toEqual(['STALE_REVISION', 'saved'])
  expect(await min.refusal(saveJobDraft, { jobId: first.jobId, revision: 3, draft: { duties: 'x'.repeat(2001) } })).toBe('INVALID_INPUT')
})

test('a new draft sent twice with one request id is one draft', async () => {
  const min = cloud.as('min')
  const before = cloud.storedAll('jobs', { employerId: own._id }).length
  const send = () => min.call(saveJobDraft, { revision: 0, draft: { title: '一份' } }, { requestId: 'draft-request-0001' })
  const replies = await Promise.all([send(), send(), send()])
  expect(new Set(replies.map((reply) => (reply.ok ? reply.data.jobId : reply.error.code))).size).toBe(1)
  expect(cloud.storedAll('jobs', { employerId: own._id })).toHaveLength(before + 1)
})

test('somebody else’s posting is not there, and a desk belongs to recruiters', async () => {
  const min = cloud.as('min')
  expect(await min.refusal(readMyJob, { jobId: 'j-foreign' })).toBe('NOT_FOUND')
  expect(await min.refusal(saveJobDraft, { jobId: 'j-foreign', revision: 1, draft: {} })).toBe('NOT_FOUND')
  expect(await min.refusal(submitJob, { jobId: 'j-foreign', revision: 1 })).toBe('NOT_FOUND')
  expect(await min.refusal(closeJob, { jobId: 'j-foreign' })).toBe('NOT_FOUND')
  expect((await min.get(listMyJobs, {})).jobs.map(({ jobId }) => jobId)).not.toContain('j-foreign')
  expect(await cloud.as('nobody').refusal(saveJobDraft, { revision: 0, draft: {} })).toBe('FORBIDDEN')
  expect(await cloud.as('office').refusal(saveJobDraft, { revision: 0, draft: {} })).toBe('FORBIDDEN')
  expect(await min.refusal(listJobsForReview, {})).toBe('FORBIDDEN')
  expect(await min.refusal(decideJob, { jobId: 'j-foreign', decision: 'publish' })).toBe('FORBIDDEN')
})

test('what keeps a draft from being sent is said field by field', async () => {
  const min = cloud.as('min')
  const { jobId } = await min.get(saveJobDraft, { revision: 0, draft: { title: '后端' } })
  let revision = 1
  const refused = async (draft: object) => {
    revision = (await min.get(saveJobDraft, { jobId, revision, draft })).revision
    const reply = await min.call(submitJob, { jobId, revision })
    return reply.ok ? reply : [reply.error.code, reply.error.fields]
  }
  expect(await refused({ title: '后端', salary: { min: 5000 } })).toEqual([
    'POSTING_INCOMPLETE',
    expect.objectContaining({ duties: 'missing', cities: 'missing', 'salary.max': 'missing', closesOn: 'missing', competencies: 'missing' }),
  ])
  expect(await refused({ ...posting(), title: '  ' })).toEqual(['POSTING_INCOMPLETE', { title: 'too-small' }])
  expect(await refused({ ...posting(), occupation: '9-99-99-99', majors: ['9999'] })).toEqual(['POSTING_INCOMPLETE', { occupation: 'unknown-code', majors: 'unknown-code' }])
  expect(await refused(posting({ salary: { min: 9000, max: 8000 } }))).toEqual(['SALARY_RANGE_INVALID', { salary: 'SALARY_RANGE_INVALID' }])
  expect(await refused(posting({ closesOn: '2026-01-01' }))).toEqual(['CLOSING_DATE_PAST', { closesOn: 'CLOSING_DATE_PAST' }])
  const must = (id: string) => ({ id, level: 3, weight: 1, isMust: true }) as const
  expect(await refused(posting({ competencies: ['python', 'sql', 'teamwork'].map(must) }))).toEqual(['TOO_MANY_MUSTS', { competencies: 'TOO_MANY_MUSTS' }])
  expect(await min.refusal(submitJob, { jobId, revision: revision - 1 })).toBe('STALE_REVISION')
  expect(cloud.stored('jobs', jobId)).toMatchObject({ status: 'draft', isInReview: false })
})

test('an unlawful posting stops, with field, rule and words; a doubtful one travels with what was found', async () => {
  const [min, office] = [cloud.as('min'), cloud.as('office')]
  const draft = posting({ title: '行政助理（限女性）', duties: '仅限985、211院校毕业生，请加微信 hr_2027 联系。' })
  const { jobId, revision } = await min.get(saveJobDraft, { revision: 0, draft })
  const reply = await min.call(submitJob, { jobId, revision })
  expect(reply).toMatchObject({ ok: false, error: { code: 'POSTING_UNLAWFUL', fields: { title: expect.stringMatching(/^gender/) as string, duties: expect.stringMatching(/^school-tier/) as string } } })
  const { findings } = await min.get(readMyJob, { jobId })
  const unlawful = findings.filter(({ severity }) => severity === 'unlawful')
  expect(new Set(unlawful.map(({ field }) => field))).toEqual(new Set(['title', 'duties']))
  for (const { field, start, end, matched } of unlawful) expect(draft[field as 'title' | 'duties'].slice(start, end)).toBe(matched)

  const doubtful = await min.get(saveJobDraft, { jobId, revision, draft: posting({ duties: '整理档案，请加微信 hr_2027 联系。' }) })
  const sent = await min.get(submitJob, { jobId, revision: doubtful.revision })
  expect(sent).toMatchObject({ status: 'in-review', findings: [{ field: 'duties', severity: 'suspicious' }] })
  const waiting = (await office.get(listJobsForReview, {})).jobs.find((job) => job.jobId === jobId)
  expect(waiting).toMatchObject({ findings: sent.findings, isChange: false, revision: doubtful.revision, employer: { employerId: own._id, isVerified: true } })
  expect(office.cost(listJobsForReview)).toMatchObject({ reads: 4, writes: 0 })
})

test('only a verified employer sends, and only while it is verified is anything published', async () => {
  const newbie = cloud.as('newbie')
  const { jobId, revision } = await newbie.get(saveJobDraft, { revision: 0, draft: posting() })
  expect(await newbie.refusal(submitJob, { jobId, revision })).toBe('EMPLOYER_NOT_VERIFIED')
  await cloud.load({ employers: [{ ...unverified, status: 'verified' }] })
  await newbie.get(submitJob, { jobId, revision })
  await cloud.load({ employers: [unverified] })
  expect(await cloud.as('office').refusal(decideJob, { jobId, decision: 'publish' })).toBe('EMPLOYER_NOT_VERIFIED')
})

test('returned with a note, corrected, sent again and published', async () => {
  const [min, office] = [cloud.as('min'), cloud.as('office')]
  const jobId = await submitted()
  expect(await office.refusal(decideJob, { jobId, decision: 'return' })).toBe('NOTE_REQUIRED')
  await office.get(decideJob, { jobId, decision: 'return', note: '请写明工作地点' })
  expect(await office.refusal(decideJob, { jobId, decision: 'publish' })).toBe('ALREADY_DECIDED')
  expect(await min.get(readMyJob, { jobId })).toMatchObject({ status: 'returned', reviewNote: '请写明工作地点' })
  expect((await min.get(listInbox, {})).messages[0]).toMatchObject({ kind: 'job-decided', detail: { decision: 'return', note: '请写明工作地点' }, target: { page: 'my-job', id: jobId } })

  const { revision } = await min.get(saveJobDraft, { jobId, revision: 1, draft: posting({ duties: '在武汉光谷工作，负责订单系统。 ' }) })
  await min.get(submitJob, { jobId, revision })
  expect(await office.get(decideJob, { jobId, decision: 'publish', revision })).toEqual({ status: 'published' })
  const { reads, writes } = office.cost(decideJob)
  expect({ reads, writes }).toEqual(publishCost)

  const job = cloud.stored('jobs', jobId)
  expect(job).toMatchObject({ status: 'published', isInReview: false, published: { duties: '在武汉光谷工作，负责订单系统。' }, offer: { id: jobId, employerId: own._id, majors: ['0809'] } })
  expect(cloud.storedAll('outbox', { 'task.kind': 'job-published', 'task.jobId': jobId })).toHaveLength(1)
  expect(changesOf(cloud, 'jobs', jobId)).toMatchObject([{ key: '08', item: { id: jobId } }])
  expect((await min.get(listMyJobs, { status: 'published' })).jobs.find((row) => row.jobId === jobId)).toMatchObject({ hasUnpublishedChanges: false, headCount: 5 })
  expect(min.cost(listMyJobs)).toMatchObject({ reads: 2, writes: 0 })
})
/**
 * Reads: account (policy), request, job, employer, job for the market's entry, signal of whoever is told.
 * Writes: job, outbox, market's entry, what the search finds, inbox, unread count, signal, request.
 */
const publishCost = { reads: 7, writes: 8 }

test('a change leaves the posting public until it is approved, and what was not read is not published', async () => {
  const [min, office] = [cloud.as('min'), cloud.as('office')]
  const jobId = await submitted()
  await office.get(decideJob, { jobId, decision: 'publish' })
  const publishedAt = cloud.stored('jobs', jobId)?.publishedAt
  const better = await min.get(saveJobDraft, { jobId, revision: 1, draft: posting({ title: '资深后端开发工程师' }) })
  const rows = (await min.get(listMyJobs, {})).jobs
  expect(rows.find((row) => row.jobId === jobId)).toMatchObject({ title: '后端开发工程师', status: 'published', hasUnpublishedChanges: true })
  await min.get(submitJob, { jobId, revision: better.revision })
  expect((await office.get(listJobsForReview, {})).jobs.find((job) => job.jobId === jobId)).toMatchObject({ isChange: true, posting: { title: '资深后端开发工程师' } })
  expect(cloud.stored('jobs', jobId)).toMatchObject({ status: 'published', title: '后端开发工程师', published: { title: '后端开发工程师' } })

  // Writing on takes it back from review; sent again, the reviewer who still looks at the old text is told.
  const again = await min.get(saveJobDraft, { jobId, revision: better.revision, draft: posting({ title: '首席后端开发工程师' }) })
  expect(await office.refusal(decideJob, { jobId, decision: 'publish', revision: better.revision })).toBe('ALREADY_DECIDED')
  await min.get(submitJob, { jobId, revision: again.revision })
  expect(await office.refusal(decideJob, { jobId, decision: 'publish', revision: better.revision })).toBe('STALE_REVISION')
  await office.get(decideJob, { jobId, decision: 'publish', revision: again.revision })
  expect(cloud.stored('jobs', jobId)).toMatchObject({ title: '首席后端开发工程师', publishedAt })
  expect(cloud.storedAll('outbox', { 'task.kind': 'job-published', 'task.jobId': jobId })).toHaveLength(2)
})

test('two reviewers decide at the same moment: one decision stands', async () => {
  const office = cloud.as('office')
  const jobId = await submitted()
  const replies = await Promise.all([office.call(decideJob, { jobId, decision: 'publish' }), office.call(decideJob, { jobId, decision: 'return', note: '退回' })])
  expect(replies.map((reply) => (reply.ok ? 'decided' : reply.error.code)).sort()).toEqual(['ALREADY_DECIDED', 'decided'])
  expect(cloud.stored('jobs', jobId)?.status).toBe(replies[0]?.ok ? 'published' : 'returned')
})

test('rules and calendar count at the moment of publishing too', async () => {
  const jobId = await submitted({ closesOn: '2099-12-31' })
  const job = cloud.stored('jobs', jobId)
  if (!job) throw new Error('no job')
  const office = cloud.as('office')
  await cloud.load({ jobs: [{ ...job, draft: posting({ closesOn: '2026-01-01' }) }] })
  expect(await office.refusal(decideJob, { jobId, decision: 'publish' })).toBe('CLOSING_DATE_PAST')
  await cloud.load({ jobs: [{ ...job, draft: posting({ duties: '限男生。' }) }] })
  expect(await office.refusal(decideJob, { jobId, decision: 'publish' })).toBe('POSTING_UNLAWFUL')
})

test('closing takes a posting off the market once and for good', async () => {
  const [min, office] = [cloud.as('min'), cloud.as('office')]
  const jobId = await submitted()
  await office.get(decideJob, { jobId, decision: 'publish' })
  expect(await min.get(closeJob, { jobId })).toEqual({ status: 'closed' })
  expect(await min.get(closeJob, { jobId })).toEqual({ status: 'closed' })
  expect(cloud.storedAll('outbox', { 'task.kind': 'job-closed', 'task.jobId': jobId })).toHaveLength(1)
  expect(changesOf(cloud, 'jobs', jobId)).toMatchObject([{ key: '08', item: null }])
  expect(await min.refusal(saveJobDraft, { jobId, revision: 1, draft: posting() })).toBe('JOB_CLOSED')
  expect(await min.refusal(submitJob, { jobId, revision: 1 })).toBe('JOB_CLOSED')
  expect((await min.get(readMyJob, { jobId })).published).toMatchObject({ title: '后端开发工程师' })
})

test('past its closing date in China a posting closes overnight, one day later and not before', async () => {
  const day = 86_400_000
  const today = chinaDateOf(new Date(cloud.local.clock.now()).toISOString())
  const jobId = await submitted({ closesOn: today })
  await cloud.as('office').get(decideJob, { jobId, decision: 'publish' })
  await cloud.runTimers('nightly')
  expect(cloud.stored('jobs', jobId)?.status).toBe('published')
  cloud.local.clock.advance(day)
  await cloud.runTimers('nightly')
  expect(cloud.stored('jobs', jobId)?.status).toBe('closed')
  expect(cloud.storedAll('outbox', { 'task.kind': 'job-closed', 'task.jobId': jobId })).toHaveLength(1)
  expect(cloud.stored('jobs', 'j-foreign')?.status).toBe('published')
})
