import { listInbox } from '~/contract/alerts'
import { setConsent, saveWishes } from '~/contract/cards'
import { closeJob, decideJob, readJob } from '~/contract/jobs'
import { dismissJob, readHome, readDismissals, takeBackDismissal } from '~/contract/matching'
import { searchTalents } from '~/contract/talents'
import { scoreMatch } from '~/domain/matching/score-match'
import { forEmployer } from '~/server/usecases/matching/match-view'
import { type TestCloud, startTestCloud } from '~/tests/support/cloud'
import { changesOf } from './support/match-index'
import { account, employer, job, recruiter, student, studentIdFor, together } from './support/hiring-world'

const qiming = employer('e-qiming', '启明科技')
const other = employer('e-other', '别家公司')
const numbers = Array.from({ length: 30 }, (_, n) => n)
const cities = ['230100', '110000', '310000']

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: together(
      { employers: [qiming, other] },
      recruiter('han', '韩经理', qiming),
      recruiter('stranger', '别人', other),
      student('lin', '林小满'),
      student('found', '何可寻', { isFindable: true }),
      { accounts: [account('newcomer', '新同学'), account('office', '就业办', [{ role: 'career-office', scopeId: 'hit', scopeName: '松江大学' }])] },
      { jobs: numbers.map((n) => job(`j${n}`, qiming, 'han', { title: `工程师${n}`, cities: [cities[n % 3] ?? ''], salary: { min: 6000 + n * 200, max: 9000 + n * 200 } })) },
      { jobs: [job('past', qiming, 'han', { closesOn: '2026-11-01' }), { ...job('closed', qiming, 'han'), status: 'closed' }] },
    ),
  })
  await cloud.runTimers('nightly')
}, 120_000)
afterAll(() => cloud.close())

const home = () => cloud.as('lin').get(readHome, {})

test('home is one call: the feed is what scoring every open job would give, best first', async () => {
  const { state, feed, studentName } = await home()
  expect({ state, studentName }).toEqual({ state: 'ready', studentName: '林小满' })
  const profile = cloud.stored('cards', studentIdFor('lin'))?.profile
  const scored = cloud.storedAll('jobs', { status: 'published' }).flatMap(({ offer }) => (offer && profile && offer.closesOn > '2026-12' ? [{ id: offer.id, score: scoreMatch(offer, profile).score }] : []))
  const best = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  expect(best).toHaveLength(10)
  expect(feed.map(({ jobId }) => jobId)).toEqual(best.map(({ id }) => id))
  for (const { match } of feed) {
    expect(match?.isEligible).toBe(true)
    expect(match?.reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(match?.score ?? 0, 9)
  }
})

test('home costs ten reads, cold or warm: the market is one of them, one asks what is new, one whether the school shows a round', async () => {
  await home()
  expect(cloud.as('lin').cost(readHome)).toMatchObject({ reads: 10, writes: 0, functionsCalled: [] })
})

test('the job page is one call with the same match, six reads at most', async () => {
  const [first] = (await home()).feed
  const page = await cloud.as('lin').get(readJob, { jobId: first?.jobId ?? '' })
  expect(page.match).toEqual(first?.match)
  expect(page.radar.length).toBeGreaterThan(0)
  expect(cloud.as('lin').cost(readJob).reads).toBeLessThanOrEqual(5)
})

test('a job that closes is gone at the next call, and a wish that changes changes the feed', async () => {
  const [first] = (await home()).feed
  await cloud.as('han').get(closeJob, { jobId: first?.jobId ?? '' })
  expect((await home()).feed.map(({ jobId }) => jobId)).not.toContain(first?.jobId)
  await cloud.as('lin').get(saveWishes, { cities: ['110000'], occupations: [], salaryMin: 0 })
  expect((await home()).feed.map(({ jobId }) => Number(jobId.slice(1)) % 3)).toEqual(Array.from({ length: 10 }, () => 1))
  await cloud.as('lin').get(saveWishes, { cities: ['230100'], occupations: [], salaryMin: 6000 })
})

test('after the night the answer is the same, and nothing is left to take along', async () => {
  const before = (await home()).feed
  // What was folded in leaves the delta a round later, when nobody can be reading older blocks any more.
  for (let round = 0; round < 2; round += 1) {
    cloud.local.clock.advance(150_000)
    await cloud.runTimers('nightly')
    expect((await home()).feed).toEqual(before)
  }
  expect(changesOf(cloud, 'jobs')).toEqual([])
  expect((await home()).feed).toEqual(before)
})

test('a dismissed job leaves the feed and comes back when that is undone', async () => {
  const [first] = (await home()).feed
  const jobId = first?.jobId ?? ''
  await cloud.as('lin').get(dismissJob, { jobId, reason: 'not-this-job' })
  expect((await home()).feed.map((job) => job.jobId)).not.toContain(jobId)
  await cloud.as('lin').get(dismissJob, { jobId, reason: 'not-this-job', isUndone: true })
  expect((await home()).feed[0]?.jobId).toBe(jobId)
})

test('not this city hides every job there, unless one wishes for it; what was dismissed is seen and taken back', async () => {
  const lin = cloud.as('lin')
  await lin.get(saveWishes, { cities: [], occupations: [], salaryMin: 6000 })
  const inBeijing = (await home()).feed.filter(({ cities: [city] }) => city === '110000')
  expect(inBeijing.length).toBeGreaterThan(1)
  const jobId = inBeijing[0]?.jobId ?? ''
  expect(await lin.get(dismissJob, { jobId, reason: 'not-this-city' })).toEqual({ isDismissed: true, wishedCities: [] })
  const { feed, dismissedCount } = await home()
  expect(feed.filter(({ cities: [city] }) => city === '110000')).toEqual([])
  expect(dismissedCount).toBe(2)
  expect(await lin.get(readDismissals, {})).toMatchObject({ jobs: [{ jobId }], occupations: [], cities: ['110000'] })
  expect(await lin.get(takeBackDismissal, { kind: 'cities', id: '110000' })).toEqual({ left: 1 })
  expect((await home()).feed.filter(({ cities: [city] }) => city === '110000').map((job) => job.jobId)).toEqual(inBeijing.slice(1).map((job) => job.jobId))
  expect(await lin.get(takeBackDismissal, { kind: 'all' })).toEqual({ left: 0 })
  expect((await home()).feed.map((job) => job.jobId)).toContain(jobId)

  await lin.get(saveWishes, { cities: ['110000'], occupations: [], salaryMin: 6000 })
  const wished = (await home()).feed.length
  expect((await lin.get(dismissJob, { jobId, reason: 'not-this-city' })).wishedCities).toEqual(['110000'])
  expect((await home()).feed.length).toBe(wished - 1)
  await lin.get(dismissJob, { jobId, reason: 'not-this-city', isUndone: true })
  expect(await cloud.as('han').refusal(readDismissals, {})).toBe('FORBIDDEN')
  await lin.get(saveWishes, { cities: ['230100'], occupations: [], salaryMin: 6000 })
})

test('a new job that fits well is counted and told, though twenty others fit better; not one that was said no to', async () => {
  const lin = cloud.as('lin')
  await lin.get(saveWishes, { cities: [], occupations: [], salaryMin: 6000 })
  const posting = job('fresh', qiming, 'han', { salary: { min: 7000, max: 10_000 } })
  await cloud.load({ jobs: [{ ...posting, status: 'in-review', isInReview: true, published: null, publishedAt: null, offer: null }] })
  await cloud.as('office').get(decideJob, { jobId: 'fresh', decision: 'publish' })
  const told = async () => (await lin.get(listInbox, {})).messages.filter(({ kind }) => kind === 'job-matched').map(({ target }) => target?.id)
  const { feed, newMatchCount } = await home()
  expect(feed).toHaveLength(20)
  expect(feed.map(({ jobId }) => jobId)).not.toContain('fresh')
  expect({ newMatchCount, told: await told() }).toEqual({ newMatchCount: 1, told: ['fresh'] })
  expect(lin.cost(readHome).reads).toBe(10)
  await lin.get(dismissJob, { jobId: 'fresh', reason: 'less-like-this' })
  await lin.get(takeBackDismissal, { kind: 'jobs', id: 'fresh' })
  expect({ newMatchCount: (await home()).newMatchCount, told: await told() }).toEqual({ newMatchCount: 0, told: [] })
  await lin.get(takeBackDismissal, { kind: 'all' })
  await cloud.as('han').get(closeJob, { jobId: 'fresh' })
  await lin.get(saveWishes, { cities: ['230100'], occupations: [], salaryMin: 6000 })
})

test('a newcomer is told to claim the record', async () => {
  const newcomer = cloud.as('newcomer')
  expect((await newcomer.get(readHome, {})).state).toBe('unclaimed')
  expect((await cloud.as('nobody').get(readHome, {})).state).toBe('terms-needed')
})

test('a recruiter sees students who consented, with the reasons the student sees but what their pay is measured by; not a stranger', async () => {
  const han = cloud.as('han')
  const jobId = 'j3'
  expect((await han.get(searchTalents, { jobId, filter: {} })).talents.map(({ studentId }) => studentId)).toEqual([studentIdFor('found')])
  await cloud.as('lin').get(setConsent, { purpose: 'be-found-by-employers', isGranted: true })
  const { talents } = await han.get(searchTalents, { jobId, filter: {} })
  const mine = (await cloud.as('lin').get(readJob, { jobId })).match
  expect(talents.find(({ studentId }) => studentId === studentIdFor('lin'))?.match).toEqual(mine && forEmployer(mine))
  expect(mine?.reasons.find(({ code }) => code === 'pay')).toMatchObject({ yardstick: 6000 })
  await cloud.as('lin').get(setConsent, { purpose: 'be-found-by-employers', isGranted: false })
  expect((await han.get(searchTalents, { jobId, filter: {} })).talents).toHaveLength(1)
  expect(await cloud.as('stranger').refusal(searchTalents, { jobId, filter: {} })).toBe('NOT_FOUND')
  expect(await cloud.as('lin').refusal(searchTalents, { jobId, filter: {} })).toBe('FORBIDDEN')
})

test('two compactions at once, and one between two others, leave the market whole', async () => {
  await cloud.as('lin').get(saveWishes, { cities: [], occupations: [], salaryMin: 0 })
  const before = (await home()).feed
  await Promise.all([cloud.runTimers('nightly'), cloud.runTimers('nightly'), cloud.runTimers('tick')])
  expect((await home()).feed).toEqual(before)
  await cloud.runTimers('nightly', 'nightly')
  expect((await home()).feed).toEqual(before)
})
