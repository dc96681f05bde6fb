import { listInbox, recordSubscription } from '~/contract/alerts'
import { applyToJob } from '~/contract/applications'
import { decideEmployer } from '~/contract/employers'
import { readJob } from '~/contract/jobs'
import { readHome } from '~/contract/matching'
import { searchJobs, suggestSearches } from '~/contract/search'
import { createShare, openShare } from '~/contract/sharing'
import type { FaultRule } from '~/local-cloud/faults/fault-plan'
import { accountIdOf } from '~/server/kernel/derived-ids'
import type { OutboxRow } from '~/server/ports/message-collections'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { careerOffice, school } from './people'
import * as hiring from './support/hiring-world'
import { changesOf } from './support/match-index'

// A suspension of an employer with more postings than a transaction holds.
const many = 130
const bad = hiring.employer('e-bad', '押金信息有限公司')
/** One that nobody of the others meets. */
const late = hiring.employer('e-late', '远处信息有限公司')
const good = hiring.employer('e-good', '正经软件有限公司')
const lastWeek = new Date(Date.now() - 5 * 86_400_000).toISOString()
const badJob = (n: number) => `bad-${String(n).padStart(3, '0')}`
const jobOf = (id: string, from: typeof bad, title: string) => hiring.job(id, from, 'boss', { title, closesOn: '2099-12-31' }, lastWeek)
const waiting = (id: string) => ({ ...jobOf(id, bad, '押金等审'), status: 'in-review' as const, isInReview: true, published: null, publishedAt: null, offer: null })

jest.setTimeout(60_000)

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: hiring.together(
      { schools: [school], accounts: [careerOffice('office')], employers: [bad, late, good] },
      {
        jobs: [
          ...Array.from({ length: many }, (_, n) => jobOf(badJob(n), bad, `押金工程师${n}`)),
          ...Array.from({ length: many }, (_, n) => hiring.job(`late-${n}`, late, 'boss', { title: `远处顾问${n}`, graduationYears: [2030], cities: ['420100'], closesOn: '2099-12-31' }, lastWeek)),
          ...['w1', 'w2'].map(waiting),
          ...['good-1', 'good-2'].map((id) => jobOf(id, good, '正经工程师')),
        ],
      },
      hiring.recruiter('boss', '老板', bad),
      ...['an', 'bo', 'cai'].map((openid) => hiring.student(openid, `${openid}同学`)),
    ),
  })
  await cloud.runTimers('nightly')
}, 60_000)
afterAll(() => cloud.close())

const decide = (decision: 'verify' | 'suspend', { _id } = bad) => cloud.as('office').get(decideEmployer, { employerId: _id, decision, ...(decision === 'suspend' && { note: '收取押金' }) })
const standing = (status: string, { _id } = bad) => cloud.storedAll('jobs', { employerId: _id, status }).length
/** A tick that something happens to. */
async function tickWith(rule: FaultRule) {
  cloud.local.attachFaults({ rules: [{ functionName: 'tick', ...rule }] })
  await cloud.runTimers('tick').catch(() => undefined)
  expect(cloud.local.faultsStruck()).toHaveLength(1)
  cloud.local.attachFaults(undefined)
}

/** Whose postings somebody meets, wherever there are any to meet. */
async function metBy(openid: string) {
  const caller = cloud.as(openid)
  const home = await caller.get(readHome, {})
  const { jobs, total } = await caller.get(searchJobs, { text: '工程师', cities: ['230100'] })
  const { suggestions } = await caller.get(suggestSearches, { text: '押金' })
  const inbox = await caller.get(listInbox, {})
  return {
    feed: new Set(home.feed.map(({ employerName }) => employerName)),
    search: new Set(jobs.map(({ employerName }) => employerName)),
    total,
    suggested: suggestions.length > 0,
    inbox: new Set(inbox.messages.filter(({ kind }) => kind === 'job-matched').map(({ detail }) => detail.employerName)),
  }
}
const onlyGood = { feed: new Set([good.name]), search: new Set([good.name]), total: 2, suggested: false, inbox: new Set([good.name]) }

test('from the decision on nobody meets a posting of it or can apply, while not one is closed yet', async () => {
  const before = await metBy('an')
  for (const names of [before.feed, before.search, before.inbox]) expect(names).toContain(bad.name)
  expect(before.suggested).toBe(true)
  const { token } = await cloud.as('an').get(createShare, { jobId: badJob(0), channel: 'friend' })
  expect((await cloud.visitor.get(openShare, { token, stage: 'reach', visitorKey: 'somebody-passing-by' })).isOpen).toBe(true)

  expect(await decide('suspend')).toEqual({ status: 'suspended' })
  const { reads, writes } = cloud.as('office').cost(decideEmployer)
  expect([reads <= 9, writes <= 9]).toEqual([true, true])
  expect(standing('published')).toBe(many)

  for (const openid of ['an', 'bo', 'cai']) {
    expect(await metBy(openid)).toEqual(onlyGood)
    expect(await cloud.as(openid).refusal(applyToJob, { jobId: badJob(7), note: '' })).toBe('JOB_CLOSED')
  }
  expect((await cloud.as('an').get(readJob, { jobId: badJob(0) })).job.status).toBe('closed')
  expect(await cloud.visitor.get(openShare, { token, stage: 'open', visitorKey: 'somebody-passing-by' })).toMatchObject({ isOpen: false, job: { status: 'closed', employer: { isVerified: false } } })
  expect(await cloud.as('bo').refusal(createShare, { jobId: badJob(1), channel: 'friend' })).toBe('JOB_NOT_PUBLISHED')
})

test('ticks close them one by one; one that dies in the middle, or whose time is over, is gone on with', async () => {
  await tickWith({ kind: 'crash-before', action: 'database.commitTransaction', skip: 40, times: 1 })
  const afterDeath = standing('published')
  expect(afterDeath).toBeGreaterThan(0)
  expect(afterDeath).toBeLessThan(many)
  // Whoever finds the row within its lease leaves it alone.
  await cloud.runTimers('tick')
  expect(standing('published')).toBe(afterDeath)
  cloud.local.clock.advance(91_000)
  await tickWith({ kind: 'clock-skew', action: 'database.startTransaction', skip: 30, times: 1, milliseconds: 60_000 })
  const afterDeadline = standing('published')
  expect(afterDeadline).toBeGreaterThan(0)
  expect(afterDeadline).toBeLessThan(afterDeath)
  expect(await metBy('an')).toEqual(onlyGood)

  await cloud.runTimers('tick')
  expect([standing('published'), standing('in-review'), standing('closed'), standing('returned')]).toEqual([0, 0, many, 2])
  expect(cloud.storedAll('jobs', { employerId: bad._id }).every(({ reviewNote, isInReview }) => reviewNote === '收取押金' && !isInReview)).toBe(true)
  for (const id of [badJob(0), badJob(many - 1)]) expect(new Set(changesOf(cloud, 'jobs', id).map(({ item }) => item))).toEqual(new Set([null]))
  // Each is written off once, and nothing has to be kept from lists any more.
  expect(cloud.storedAll('outbox', { 'task.kind': 'job-closed' })).toHaveLength(many)
  expect(cloud.stored('match-index', 'closing|jobs')).toMatchObject({ employerIds: [] })
  expect(cloud.stored('search-manifests', 'closing')).toMatchObject({ employerIds: [] })
  expect((await metBy('bo')).search).toEqual(new Set([good.name]))
  await cloud.runTimers('nightly')
  expect((await metBy('bo')).search).toEqual(new Set([good.name]))
})

test('let back in the middle it keeps what is left, and that is met again', async () => {
  const found = async () => (await cloud.as('cai').get(searchJobs, { text: '远处' })).total
  expect(await found()).toBe(many)
  await decide('suspend', late)
  expect(await found()).toBe(0)
  await tickWith({ kind: 'clock-skew', action: 'database.startTransaction', skip: 50, times: 1, milliseconds: 60_000 })
  const left = standing('published', late)
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(many)
  await decide('verify', late)
  await cloud.runTimers('tick')
  expect(standing('published', late)).toBe(left)
  expect(await found()).toBe(left)
  const [open] = cloud.storedAll('jobs', { employerId: late._id, status: 'published' })
  await cloud.as('cai').get(applyToJob, { jobId: open?._id ?? '', note: '' })
})

test('nobody is told of a posting of it, whatever was under way', async () => {
  for (const openid of ['an', 'bo']) {
    await cloud.as(openid).get(recordSubscription, { accepted: ['job-alert'] })
  }
  const at = new Date(cloud.local.clock.now() - 1000).toISOString()
  const published = (jobId: string): OutboxRow => ({ _id: `job-published|${jobId}|${at}`, task: { kind: 'job-published', jobId }, state: 'pending', attempts: 0, unknownCount: 0, nextAt: at, lastError: '', createdAt: at })
  // As it stands when both come in the same minute: told to be announced, and then suspended.
  await decide('verify')
  await cloud.load({ jobs: [jobOf('bad-anew', bad, '押金工程师')], outbox: [published('bad-anew'), published('good-1')] })
  await decide('suspend')
  await cloud.runTimers('tick')
  const told = cloud.storedAll('outbox', { 'task.template': 'job-alert' }).map(({ _id }) => _id.split('|')[1])
  expect(new Set(told)).toEqual(new Set(['good-1']))
  expect(cloud.storedAll('outbox', { 'task.to': accountIdOf('an') })).toHaveLength(1)
})
