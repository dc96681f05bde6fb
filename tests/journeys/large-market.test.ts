import { dismissJob, readHome, takeBackDismissal } from '~/contract/matching'
import { searchJobs } from '~/contract/search'
import { scoreMatch } from '~/domain/matching/score-match'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { employer, job, recruiter, student, studentIdFor, together } from './support/hiring-world'

/** More than are scored one by one. */
const numbers = Array.from({ length: 330 }, (_, n) => n)
const cities = ['230100', '110000', '310000']
const [wanted, unwanted] = ['2-02-38-01', '2-06-03-00']
const qiming = employer('e-qiming', '启明科技')
const posted = numbers.map((n) =>
  job(`j${n}`, qiming, 'han', {
    title: '储备干部',
    cities: [cities[n % 3] ?? ''],
    // The best paid are all of one occupation: more of them fit than a feed looks at first.
    occupation: n % 40 < 15 ? wanted : unwanted,
    salary: { min: 6000 + (n % 40) * 100, max: 9000 + (n % 40) * 100 },
    competencies: [{ id: 'python', level: ((n % 5) + 1) as 1 | 2 | 3 | 4 | 5, weight: 2, isMust: false }],
  }),
)

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ seed: together({ employers: [qiming], jobs: posted }, recruiter('han', '韩经理', qiming), student('lin', '林小满')) })
  await cloud.runTimers('nightly')
}, 120_000)
afterAll(() => cloud.close())

test('hundreds of hits stand in the order that scoring each of them gives, to the last page, with a filter as without', async () => {
  const lin = cloud.as('lin')
  const profile = cloud.stored('cards', studentIdFor('lin'))?.profile
  if (!profile) throw new Error('no card')
  const scores = new Map(cloud.storedAll('jobs').map(({ _id, offer }) => [_id, offer ? scoreMatch(offer, profile).score : 0]))
  expect([...scores.values()].filter((score) => score > 0).length).toBeGreaterThan(100)
  for (const filter of [{}, { salaryMin: 9000 }]) {
    const found: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof lin.get<typeof searchJobs>>> = await lin.get(searchJobs, { text: '储备干部', ...filter, ...(cursor !== '' && { cursor }) })
      expect(page.total).toBe(numbers.length)
      found.push(...page.jobs.map(({ jobId }) => jobId))
      cursor = page.cursor
    }
    expect(found).toHaveLength(numbers.length)
    const inOrder = found.map((id) => scores.get(id) ?? 0)
    expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a))
  }
})

test('less like this shows others as long as there are any, however many of the unwanted fit better', async () => {
  const lin = cloud.as('lin')
  const kinds = async () => {
    const { feed } = await lin.get(readHome, {})
    return feed.map(({ jobId }) => cloud.stored('jobs', jobId)?.offer?.occupation)
  }
  const [first] = (await lin.get(readHome, {})).feed
  expect(new Set(await kinds())).toEqual(new Set([unwanted]))
  await lin.get(dismissJob, { jobId: first?.jobId ?? '', reason: 'less-like-this' })
  expect(await kinds()).toEqual(Array.from({ length: 20 }, () => wanted))
  expect(lin.cost(readHome).reads).toBeLessThanOrEqual(12)
  await lin.get(takeBackDismissal, { kind: 'all' })
  expect(new Set(await kinds())).toEqual(new Set([unwanted]))
})
