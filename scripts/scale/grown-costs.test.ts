import { growIndex, talentSearch, withJobs, withStudents } from './grown-costs'
import { HABITS } from './habits'
import { costOf } from './measured-costs'
import { MEASURED_GROWTH } from './measured-growth'
import { simulate } from './simulate'

const place = (graduates: number, openJobs: number) => simulate({ name: 'a place', graduates, openJobs })

test('an index that an instance keeps whole costs what was measured; one that is read by key costs its bytes and its work', () => {
  const feed = costOf('openFeed')
  const small = growIndex('jobs', 3_000, 0, 0)
  expect(small.isKept).toBe(true)
  expect(withJobs(feed, small)).toEqual(feed)
  const measured = MEASURED_GROWTH.jobs.at(-1)!
  const large = growIndex('jobs', measured.items, 0, 0)
  expect(large.isKept).toBe(false)
  const { anywhereShare } = HABITS
  const grown = withJobs(feed, large)
  expect(grown.kilobytes - feed.kilobytes).toBeCloseTo(measured.narrow.kilobytes * (1 - anywhereShare) + measured.wide.kilobytes * anywhereShare)
  expect(grown.ms).toBeGreaterThan(feed.ms)
})

test('finding out whom to tell grows with the students, and a talent search with those it looks through', () => {
  const audience = (students: number) => withStudents(costOf('findAudience'), growIndex('students', students, 0, 0))
  expect(audience(5_000).kilobytes).toBe(costOf('findAudience').kilobytes)
  expect(audience(7_000_000).kilobytes).toBeGreaterThan(5 * audience(300_000).kilobytes)
  expect(audience(7_000_000).ms).toBeGreaterThan(audience(300_000).ms)
  expect(talentSearch(200_000).cost.ms).toBeGreaterThan(2 * talentSearch(50_000).cost.ms)
  expect(talentSearch(200_000).isTooWide).toBe(false)
  expect(talentSearch(12_000_000).isTooWide).toBe(true)
})

test('changes that wait are read along: more of them the more there are to fold', () => {
  expect(growIndex('jobs', 1_000_000, 24_000_000, 300).busyWaitingKilobytes).toBeGreaterThan(growIndex('jobs', 1_000_000, 2_400_000, 30).busyWaitingKilobytes)
})

test('neither side of a larger market is had for the price of a smaller one', () => {
  const province = place(400_000, 60_000)
  const nation = place(12_000_000, 1_000_000)
  expect(nation.perGraduate.gigabytesRead).toBeGreaterThan(2 * province.perGraduate.gigabytesRead)
  expect(nation.perPosting.gigabytesRead).toBeGreaterThan(2 * province.perPosting.gigabytesRead)
  expect(nation.perGraduate.gigabyteSeconds).toBeGreaterThan(province.perGraduate.gigabyteSeconds)
  expect(nation.perPosting.gigabyteSeconds).toBeGreaterThan(province.perPosting.gigabyteSeconds)
})
