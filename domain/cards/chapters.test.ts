import { chapterOfDate, chaptersOf, compareChapters, entryYearOf, firstYearOf, isChapterKey, semesterOf } from './chapters'

const bachelor = { level: '21', major: '080902', graduationYear: 2027 } as const

test('four years give eight semesters between admission and the job search', () => {
  expect(chaptersOf(bachelor)).toEqual([
    'admission', '2023-1', '2023-2', '2024-1', '2024-2', '2025-1', '2025-2', '2026-1', '2026-2', 'job-search', 'after',
  ])
})

test('a semester beyond the usual ones stands where it belongs, and once', () => {
  expect(chaptersOf(bachelor, ['2027-1', '2024-1']).slice(-4)).toEqual(['2026-2', '2027-1', 'job-search', 'after'])
})

test.each([
  ['21', '100201', 2022],
  ['21', '082801', 2022],
  ['21', '082901', 2023],
  ['14', '100201', 2024],
  ['31', '080902', 2024],
  ['11', '080902', 2023],
] as const)('level %s, major %s of 2027 began in %i', (level, major, year) => {
  expect(entryYearOf({ level, major, graduationYear: 2027 })).toBe(year)
})

test.each([
  ['2024-07-31', '2023-2'],
  ['2024-08-01', '2024-1'],
  ['2024-12-31', '2024-1'],
  ['2025-01-31', '2024-1'],
  ['2025-02-01', '2024-2'],
])('%s lies in %s', (date, semester) => {
  expect(semesterOf(date)).toBe(semester)
})

test.each([
  ['2023-06-08', 'admission'],
  ['2023-09-01', '2023-1'],
  ['2027-07-31', '2026-2'],
  ['2027-08-01', 'after'],
])('on %s a student of 2023–2027 is in %s', (date, chapter) => {
  expect(chapterOfDate(bachelor, date)).toBe(chapter)
})

test('where the roster states the year of entry, the chapters begin there: from a junior college, two years', () => {
  const risen = { ...bachelor, entryYear: 2025 }
  expect(chaptersOf(risen)).toEqual(['admission', '2025-1', '2025-2', '2026-1', '2026-2', 'job-search', 'after'])
  expect([chapterOfDate(risen, '2025-06-08'), chapterOfDate(risen, '2025-09-01'), chapterOfDate(risen, '2027-08-01')]).toEqual(['admission', '2025-1', 'after'])
  // A year of study is counted as the class is: they join its third.
  expect([firstYearOf(risen), firstYearOf(bachelor), firstYearOf({ ...bachelor, entryYear: 2022 })]).toEqual([2023, 2023, 2022])
  expect(firstYearOf({ level: '14', major: '083500', graduationYear: 2027, entryYear: 2025 })).toBe(2025)
})

test('order and form', () => {
  expect((['after', '2024-2', 'job-search', '2024-1', 'admission', '2023-2'] as const).toSorted(compareChapters)).toEqual(['admission', '2023-2', '2024-1', '2024-2', 'job-search', 'after'])
  expect(['2024-1', '2024-3', '1999-1', 'later', 'after'].map(isChapterKey)).toEqual([true, false, false, false, true])
})
