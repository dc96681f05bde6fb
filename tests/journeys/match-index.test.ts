import fc from 'fast-check'
import { setConsent, saveWishes } from '~/contract/cards'
import { closeJob, decideJob, type Posting } from '~/contract/jobs'
import { readHome } from '~/contract/matching'
import type { JobOffer } from '~/domain/matching/market'
import { scoreMatch } from '~/domain/matching/score-match'
import { chinaDateOf } from '~/domain/time/china-date'
import type { FaultRule } from '~/local-cloud/faults/fault-plan'
import type { Job } from '~/server/ports/collections'
import { type TestCloud, startTestCloud } from '~/tests/support/cloud'
import { account, employer, job, recruiter, student, studentIdFor, together } from './support/hiring-world'
import { changesOf, indexedStudentsFor } from './support/match-index'

// Whatever happens to compaction, the next answer is what scoring everybody would give: the built functions, their real
// database, and faults by number. DEEP=1 strikes ten times as often.
const strikes = process.env.DEEP ? 140 : 14

const qiming = employer('e-qiming', '启明科技')
const people = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'] as const
const cities = ['230100', '110000', '310000']
const majors = ['080901', '080902', '080703', '050201']
const someOf = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 })

const arbitraryPosting: fc.Arbitrary<Partial<Posting>> = fc.record({
  majors: fc.uniqueArray(fc.constantFrom('08', '0809', '080901', '05'), { maxLength: 2 }),
  cities: fc.uniqueArray(fc.constantFrom(...cities), { minLength: 1, maxLength: 2 }),
  graduationYears: fc.constantFrom([], [2027]),
  salary: fc.integer({ min: 50, max: 150 }).map((hundreds) => ({ min: hundreds * 100, max: hundreds * 100 + 3000 })),
  competencies: fc.constantFrom<Posting['competencies'][]>([], [{ id: 'python', level: 4, weight: 2, isMust: false }], [{ id: 'teamwork', level: 5, weight: 1, isMust: true }]),
})
const arbitraryWishes = fc.record({ cities: someOf(cities), occupations: someOf(['2-02-10-03', '4-01-02-01']), salaryMin: fc.constantFrom(0, 6000, 9000) })
const postings = fc.sample(arbitraryPosting, { numRuns: 40 + 2 * strikes, seed: 15 })
const wishes = fc.sample(arbitraryWishes, { numRuns: strikes + 10, seed: 16 })
const waiting = (id: string, posting: Partial<Posting>): Job => ({ ...job(id, qiming, 'han', posting), status: 'in-review', isInReview: true, published: null, publishedAt: null, offer: null })

let cloud: TestCloud
jest.setTimeout(process.env.DEEP ? 1_200_000 : 120_000)
beforeAll(async () => {
  cloud = await startTestCloud({
    isBudgeted: false,
    seed: together(
      { employers: [qiming], accounts: [account('office', '就业办', [{ role: 'career-office', scopeId: 'hit', scopeName: '松江大学' }])] },
      recruiter('han', '韩经理', qiming),
      ...people.map((openid, at) => {
        const [card] = student(openid, '').cards ?? []
        if (!card) throw new Error('no card')
        return student(openid, `同学${at}`, { isFindable: at % 2 === 0, profile: { ...card.profile, major: majors[at % majors.length] ?? '', cities: at % 3 === 0 ? [] : card.profile.cities } })
      }),
      { jobs: postings.slice(0, 40).map((posting, at) => job(`j${at}`, qiming, 'han', posting)) },
    ),
  })
  await cloud.runTimers('nightly')
}, 120_000)
afterAll(() => cloud.close())
afterEach(() => cloud.local.attachFaults(undefined))

const better = (a: { id: string; score: number }, b: { id: string; score: number }) => b.score - a.score || (a.id < b.id ? -1 : 1)
const openOffers = () => {
  const today = chinaDateOf(new Date(cloud.local.clock.now()).toISOString())
  return cloud.storedAll('jobs', { status: 'published' }).flatMap(({ offer }) => (offer && offer.closesOn >= today ? [offer] : []))
}

/** The definition: score every job that is open, sort, cut. */
function bestJobs(openid: string) {
  const profile = cloud.stored('cards', studentIdFor(openid))?.profile
  if (!profile) throw new Error('no card')
  const scored = openOffers().map((offer) => ({ id: offer.id, score: scoreMatch(offer, profile).score }))
  return scored.filter(({ score }) => score > 0).sort(better).slice(0, 20)
}

function bestStudents(offer: JobOffer) {
  const cards = cloud.storedAll('cards', { isFindable: true })
  const scored = cards.flatMap(({ _id, profile, wishes: said }) => (said ? [{ id: _id, score: scoreMatch(offer, profile).score }] : []))
  return scored.filter(({ score }) => score > 0).sort(better)
}

async function answersAreRight(asked: readonly string[] = people): Promise<void> {
  for (const openid of asked) {
    const { feed } = await cloud.as(openid).get(readHome, {})
    expect(feed.map(({ jobId, match }) => ({ id: jobId, score: match?.score }))).toEqual(bestJobs(openid))
  }
  for (const offer of openOffers().slice(0, 2)) {
    expect(await indexedStudentsFor(cloud, offer)).toEqual(bestStudents(offer))
  }
}

/** A posting comes, one changes, one goes; a student's wishes change, and who may be found. */
async function marketMoves(turn: number): Promise<void> {
  const office = cloud.as('office')
  const standing = openOffers().map(({ id }) => id).sort()
  const changed = standing[turn % standing.length] ?? ''
  const gone = standing[(turn * 7 + 3) % standing.length] ?? ''
  const [fresh, draft] = [postings[40 + 2 * turn], postings[41 + 2 * turn]]
  const before = cloud.stored('jobs', changed)
  if (!fresh || !draft || !before) throw new Error('no posting left')
  await cloud.load({ jobs: [waiting(`n${turn}`, fresh), { ...before, isInReview: true, draft: { ...before.draft, ...draft } }] })
  await office.get(decideJob, { jobId: `n${turn}`, decision: 'publish' })
  await office.get(decideJob, { jobId: changed, decision: 'publish' })
  if (gone !== changed) await cloud.as('han').get(closeJob, { jobId: gone })
  const person = cloud.as(people[turn % people.length] ?? '')
  await person.get(saveWishes, wishes[turn] ?? { cities: [], occupations: [], salaryMin: 0 })
  await person.get(setConsent, { purpose: 'be-found-by-employers', isGranted: turn % 3 !== 0 })
}

test('the answer is what scoring everybody gives, cold, warm and after changes', async () => {
  await answersAreRight()
  await answersAreRight()
  expect(cloud.as('p0').cost(readHome).collections).toContain('match-index')
})

const kinds = ['crash-after', 'crash-before', 'timeout-after', 'system-error', 'duplicate-delivery', 'conflict'] as const

test('compaction that dies, is doubled or is refused at any of its steps leaves the next answer right', async () => {
  let struck = 0
  for (let turn = 0; turn < strikes; turn += 1) {
    await marketMoves(turn)
    const rule: FaultRule = { kind: kinds[turn % kinds.length] ?? 'crash-after', functionName: 'nightly', collection: 'match-index', skip: (turn * 5) % 29, times: 1 }
    cloud.local.attachFaults({ rules: [rule] })
    await cloud.runTimers('nightly').catch(() => undefined)
    struck += cloud.local.faultsStruck().length > 0 ? 1 : 0
    cloud.local.attachFaults(undefined)
    await answersAreRight(people.filter((_openid, at) => at % 3 === turn % 3))
    // Sometimes the lease of the dead round runs out and its successor removes what was folded; sometimes not yet.
    if (turn % 2 === 1) cloud.local.clock.advance(150_000)
  }
  expect(struck).toBeGreaterThan(strikes / 3)
}, process.env.DEEP ? 1_200_000 : undefined)

test('readers, two nights and a tick at once: everybody gets the right answer', async () => {
  cloud.local.clock.advance(150_000)
  await marketMoves(strikes - 1)
  const readers = Promise.all(people.map(async (openid) => expect((await cloud.as(openid).get(readHome, {})).feed.map(({ jobId }) => jobId)).toEqual(bestJobs(openid).map(({ id }) => id))))
  await Promise.all([cloud.runTimers('nightly'), cloud.runTimers('nightly'), cloud.runTimers('tick'), readers])
  await answersAreRight()
})

test('in the end nothing is left to take along, and the answers stand', async () => {
  for (let round = 0; round < 3; round += 1) {
    cloud.local.clock.advance(150_000)
    await cloud.runTimers('nightly')
  }
  expect([...changesOf(cloud, 'jobs'), ...changesOf(cloud, 'students')]).toEqual([])
  await answersAreRight()
})
