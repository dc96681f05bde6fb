import { listInbox } from '~/contract/alerts'
import { saveShownSections } from '~/contract/card-entries'
import { saveWishes, setConsent } from '~/contract/cards'
import { closeJob } from '~/contract/jobs'
import { dismissJob, readHome, takeBackDismissal } from '~/contract/matching'
import { advanceRound, createRound, listRecommendedStudents, listRounds, publishRound, withdrawRound, type Round } from '~/contract/recommendations'
import type { InputOf } from '~/contract/operation'
import { assign } from '~/domain/matching/assignment/assign'
import { scoreMatch } from '~/domain/matching/score-match'
import { type TestCloud, startTestCloud } from '~/tests/support/cloud'
import { account, employer, job, recruiter, student, studentIdFor, together } from './support/hiring-world'

const qiming = employer('e-qiming', '启明科技')
const other = employer('e-other', '别家公司')
const numbers = Array.from({ length: 24 }, (_, n) => n)
/** Twelve jobs: the better paid, the more wanted by everybody. */
const jobs = Array.from({ length: 12 }, (_, n) => job(`j${n}`, n < 6 ? qiming : other, n < 6 ? 'han' : 'rival', { title: `工程师${n}`, salary: { min: 6000 + n * 500, max: 9000 + n * 500 }, competencies: [{ id: 'python', level: 3, weight: 3, isMust: false }] }))

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: together(
      { employers: [qiming, other], jobs, accounts: [account('office', '就业办', [{ role: 'career-office', scopeId: 'hit', scopeName: '松江大学' }]), account('elsewhere', '别校', [{ role: 'career-office', scopeId: 'bhu', scopeName: '滨海大学' }])] },
      recruiter('han', '韩经理', qiming),
      recruiter('rival', '别人', other),
      ...numbers.map((n) => student(`s${n}`, `同学${n}`, { isFindable: n % 2 === 0 })),
    ),
  })
  await cloud.runTimers('nightly')
}, 120_000)
afterAll(() => cloud.close())

const settings: InputOf<typeof createRound> = { title: '第十二周精选', purpose: 'digest', employerIds: [], graduationYears: [], perStudent: 3, perJob: 7 }
const office = () => cloud.as('office')

async function draw(over: Partial<typeof settings> = {}): Promise<Round> {
  const { roundId } = await office().get(createRound, { ...settings, ...over })
  for (;;) {
    const { round } = await office().get(advanceRound, { roundId })
    if (round.state !== 'drawing') return round
  }
}
const picksOf = async (openid: string) => (await cloud.as(openid).get(readHome, {})).picks
const recommendedTo = async (openid: string, jobId: string) => (await cloud.as(openid).get(listRecommendedStudents, { jobId })).talents.map(({ studentId }) => studentId)

test('a round is drawn in steps, keeps to its caps, and says what it does beside the plain best', async () => {
  const round = await draw()
  expect(round).toMatchObject({ state: 'drawn', progress: 1, studentCount: 24, jobCount: 12 })
  expect(round.balanced).toMatchObject({ recommendations: 72, students: 24, jobs: 12, mostSeen: 7 })
  expect(round.plain).toMatchObject({ recommendations: 72, students: 24, mostSeen: 24 })
  expect(round.balanced?.gini).toBeLessThan(round.plain?.gini ?? 0)
  expect(office().cost(advanceRound)).toMatchObject({ functionsCalled: [] })
})

test('what is drawn is what deferred acceptance over every score gives', async () => {
  const round = await draw({ perStudent: 2, perJob: 5 })
  await office().get(publishRound, { roundId: round.roundId })
  const pairings = cloud.storedAll('cards').flatMap(({ profile }) => cloud.storedAll('jobs').flatMap(({ offer }) => (offer ? [{ student: profile.id, job: offer.id, score: scoreMatch(offer, profile).score }] : [])))
  const expected = assign(pairings.filter(({ score }) => score > 0), { perStudent: 2, perJob: 5 })
  for (const n of [0, 7, 23]) {
    const own = expected.filter((pairing) => pairing.student === studentIdFor(`s${n}`)).map((pairing) => pairing.job)
    expect((await picksOf(`s${n}`))?.jobs.map(({ jobId }) => jobId) ?? []).toEqual(own)
  }
})

test('nothing shows before it is published; then once, at the next call, on homes, in inboxes and at desks', async () => {
  const { roundId } = await draw()
  const round = await office().get(publishRound, { roundId })
  const again = await office().get(publishRound, { roundId })
  expect(again).toEqual(round)
  expect(round.round.state).toBe('published')
  expect(cloud.storedAll('published-rounds')).toHaveLength(1)
  const picks = await picksOf('s3')
  expect(picks).toMatchObject({ title: '第十二周精选', schoolName: '松江大学' })
  expect(picks?.jobs).toHaveLength(3)
  for (const { match } of picks?.jobs ?? []) expect(match?.reasons.length).toBeGreaterThan(0)
  const inbox = (await cloud.as('s3').get(listInbox, {})).messages.filter(({ kind }) => kind === 'picks-published')
  expect(inbox.map(({ detail }) => detail)).toEqual([{ title: '第十二周精选', schoolName: '松江大学', count: '3' }])
  const { rounds } = await office().get(listRounds, {})
  expect(rounds.filter(({ state }) => state === 'published')).toHaveLength(1)
  expect(cloud.as('s3').cost(readHome).reads).toBeLessThanOrEqual(13)
})

test('employers see whom schools recommend for their own jobs, only those who may be found, as of now', async () => {
  const all = await cloud.as('han').get(listRecommendedStudents, {})
  expect(all.jobs.length).toBeGreaterThan(0)
  expect(all.schools).toEqual([{ name: '松江大学', title: '第十二周精选' }])
  const [jobId = '', first = ''] = [all.jobId ?? '', all.talents[0]?.studentId ?? '']
  for (const { studentId } of all.talents) expect(cloud.stored('cards', studentId)?.isFindable).toBe(true)
  expect(first).not.toBe('')
  await cloud.as(first.slice(2)).get(setConsent, { purpose: 'be-found-by-employers', isGranted: false })
  expect(await recommendedTo('han', jobId)).not.toContain(first)
  expect(await cloud.as('rival').refusal(listRecommendedStudents, { jobId })).toBe('NOT_FOUND')
  expect(await cloud.as('s3').refusal(listRecommendedStudents, { jobId })).toBe('FORBIDDEN')
  expect(cloud.storedAll('talent-looks').length).toBeGreaterThan(0)
})

test('who is recommended stands by what they show, not by what the round knows', async () => {
  const before = (await cloud.as('han').get(listRecommendedStudents, {})).talents
  const best = before[0]?.studentId ?? ''
  expect(before.length).toBeGreaterThan(1)
  await cloud.as(best.slice(2)).get(saveShownSections, { sections: ['languages'] })
  const { talents } = await cloud.as('han').get(listRecommendedStudents, {})
  const scores = talents.map(({ match }) => match?.score ?? 0)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(talents.at(-1)?.studentId).toBe(best)
})

test('a job that closes and one that is dismissed leave the picks at the next call', async () => {
  const before = (await picksOf('s5'))?.jobs.map(({ jobId }) => jobId) ?? []
  const [one = '', two = ''] = before
  await cloud.as(Number(one.slice(1)) < 6 ? 'han' : 'rival').get(closeJob, { jobId: one })
  await cloud.as('s5').get(dismissJob, { jobId: two, reason: 'not-this-job' })
  expect((await picksOf('s5'))?.jobs.map(({ jobId }) => jobId)).toEqual(before.slice(2))
})

test('jobs in a city that was said no to are neither shown nor counted', async () => {
  const s7 = cloud.as('s7')
  await s7.get(saveWishes, { cities: [], occupations: [], salaryMin: 6000 })
  const counted = async () => (await s7.get(listInbox, {})).messages.find(({ kind }) => kind === 'picks-published')?.detail.count
  const [first] = (await picksOf('s7'))?.jobs ?? []
  expect(await counted()).toBe(String((await picksOf('s7'))?.jobs.length))
  await s7.get(dismissJob, { jobId: first?.jobId ?? '', reason: 'not-this-city' })
  await s7.get(takeBackDismissal, { kind: 'jobs', id: first?.jobId ?? '' })
  expect(await picksOf('s7')).toBeNull()
  expect(await counted()).toBeUndefined()
})

test('a new round takes the place of the old; withdrawn, it is gone everywhere', async () => {
  const { roundId } = await draw({ title: '秋季双选会', purpose: 'fair', employerIds: ['e-qiming'], perJob: 24 })
  await office().get(publishRound, { roundId })
  expect((await picksOf('s3'))?.title).toBe('秋季双选会')
  expect((await cloud.as('rival').get(listRecommendedStudents, {})).talents).toEqual([])
  expect((await office().get(listRounds, {})).rounds.filter(({ state }) => state === 'published').map(({ title }) => title)).toEqual(['秋季双选会'])
  expect(await office().refusal(createRound, { ...settings, roundId })).toBe('ROUND_PUBLISHED')
  await office().get(withdrawRound, { roundId })
  await office().get(withdrawRound, { roundId })
  expect(await picksOf('s3')).toBeNull()
  expect((await cloud.as('s3').get(listInbox, {})).messages.map(({ kind }) => kind)).not.toContain('picks-published')
  expect((await cloud.as('han').get(listRecommendedStudents, {})).talents).toEqual([])
})

test('two who draw the same round at once, and a night in between, do each step once', async () => {
  const { roundId } = await office().get(createRound, settings)
  await Promise.all([office().get(advanceRound, { roundId }), office().get(advanceRound, { roundId }), cloud.runTimers('nightly')])
  await office().get(advanceRound, { roundId })
  const { round } = await office().get(advanceRound, { roundId })
  expect(round).toMatchObject({ state: 'drawn', studentCount: 24 })
})

test('drawn again with other settings, what was drawn before does not come back', async () => {
  const first = await draw({ perStudent: 3 })
  expect(await office().refusal(publishRound, { roundId: (await office().get(createRound, { ...settings, perStudent: 1, roundId: first.roundId })).roundId })).toBe('ROUND_NOT_DRAWN')
  await cloud.runTimers('nightly')
  await office().get(publishRound, { roundId: first.roundId })
  expect((await picksOf('s3'))?.jobs).toHaveLength(1)
})

test('a round is its school’s: nobody else has one', async () => {
  const [{ roundId } = { roundId: '' }] = (await office().get(listRounds, {})).rounds
  const elsewhere = cloud.as('elsewhere')
  expect((await elsewhere.get(listRounds, {})).rounds).toEqual([])
  for (const operation of [advanceRound, publishRound, withdrawRound]) expect(await elsewhere.refusal(operation, { roundId })).toBe('NOT_FOUND')
  expect(await elsewhere.refusal(createRound, { ...settings, roundId })).toBe('NOT_FOUND')
  expect(await cloud.as('han').refusal(createRound, settings)).toBe('FORBIDDEN')
  expect(await cloud.as('s3').refusal(listRounds, {})).toBe('FORBIDDEN')
})

test('a round that waits for weeks can still be published; what it replaced is cleared away', async () => {
  const first = await draw()
  const { roundId } = await office().get(createRound, { ...settings, perStudent: 2, roundId: first.roundId })
  const replaced = cloud.storedAll('round-parts', { roundId }).map(({ _id }) => _id)
  for (let state = ''; state !== 'drawn'; ) ({ state } = (await office().get(advanceRound, { roundId })).round)
  cloud.local.clock.advance(20 * 86_400_000)
  await cloud.runTimers('nightly')
  await office().get(publishRound, { roundId })
  expect((await picksOf('s3'))?.jobs).toHaveLength(2)
  const left = cloud.storedAll('round-parts', { roundId }).map(({ _id }) => _id)
  expect(replaced.length).toBeGreaterThan(0)
  expect(left.filter((id) => replaced.includes(id) || id.includes('|p|'))).toEqual([])
})
