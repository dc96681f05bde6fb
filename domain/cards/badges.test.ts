import { badgesOf, type BadgeEntry } from './badges'

const entry = (part: Partial<BadgeEntry> & Pick<BadgeEntry, 'kind'>): BadgeEntry => ({ chapter: '2024-1', verification: 'unverified', ...part })
const course = (value: string, part: Partial<BadgeEntry> = {}) => entry({ kind: 'course', verification: 'verified', grade: { scale: 'percent', value }, ...part })
const kindsOf = (entries: Parameters<typeof badgesOf>[0], events: Parameters<typeof badgesOf>[1], surveys: Parameters<typeof badgesOf>[2] = []) => badgesOf(entries, events, surveys).map(({ chapter, kind }) => `${chapter} ${kind}`)

test('a chapter is remembered once by each thing', () => {
  expect(kindsOf([entry({ kind: 'internship' }), entry({ kind: 'project' }), entry({ kind: 'wished-major', chapter: 'admission' }), entry({ kind: 'hobby' })], [])).toEqual([
    'admission set-out',
    '2024-1 practised',
  ])
})

test('all courses passed counts what the school graded', () => {
  expect(kindsOf([course('60'), course('91')], [])).toEqual(['2024-1 all-passed'])
  expect(kindsOf([course('59.5'), course('91'), course('70', { chapter: '2024-2' })], [])).toEqual(['2024-2 all-passed'])
  expect(kindsOf([course('91', { verification: 'unverified' }), course('90', { grade: null })], [])).toEqual([])
})

test('a disputed award is none, the job search writes its own', () => {
  const events = [{ kind: 'applied', result: '' }, { kind: 'applied', result: '' }, { kind: 'interview-result', result: 'decline' }]
  expect(kindsOf([entry({ kind: 'competition', verification: 'disputed' })], events)).toEqual(['job-search first-application'])
})

test('a survey that was handed in is remembered after graduation', () => {
  expect(kindsOf([], [], [{ finishedAt: null }])).toEqual([])
  expect(kindsOf([], [], [{ finishedAt: '2027-01-10T00:00:00.000Z' }])).toEqual(['after looked-back'])
})

test('a competition is a badge once it brought an award', () => {
  expect(kindsOf([entry({ kind: 'competition', award: '' }), entry({ kind: 'competition', chapter: '2024-2' }), entry({ kind: 'competition', award: ' 无 ' }), entry({ kind: 'competition', award: '—' })], [])).toEqual([])
  expect(kindsOf([entry({ kind: 'competition', award: '省二等奖' }), entry({ kind: 'competition', chapter: '2024-2', award: 'Second prize' })], [])).toEqual(['2024-1 awarded', '2024-2 awarded'])
})

test('nobody has passed all courses of a semester while one of its grades is disputed', () => {
  expect(kindsOf([course('91'), course('40', { verification: 'disputed' })], [])).toEqual([])
  expect(kindsOf([course('91'), course('88', { verification: 'disputed' })], [])).toEqual([])
  expect(kindsOf([course('91'), course('40', { verification: 'disputed', chapter: '2024-2' }), course('70', { verification: 'disputed', grade: null })], [])).toEqual(['2024-1 all-passed'])
})
