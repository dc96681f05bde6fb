import { chaptersOf } from './chapters'
import { entryProblems, furtherSemesters, type CheckedEntry } from './entry-rules'

const studies = { level: '21', major: '080902', graduationYear: 2027 } as const
const problemsOf = (entry: Partial<CheckedEntry>) => entryProblems({ kind: 'project', chapter: '2025-1', ...entry }, studies)

test.each<[Partial<CheckedEntry>, ReturnType<typeof problemsOf>]>([
  [{}, null],
  [{ chapter: '2022-1' }, null],
  [{ chapter: '2021-2' }, { chapter: 'not-allowed' }],
  [{ chapter: '2029-2' }, null],
  [{ chapter: '2030-1' }, { chapter: 'not-allowed' }],
  [{ chapter: 'job-search' }, null],
  [{ kind: 'wished-major', chapter: 'admission' }, null],
  [{ kind: 'wished-major' }, { chapter: 'not-allowed' }],
  [{ startsOn: '2025-09-01', endsOn: '2025-09-01' }, null],
  [{ startsOn: '2025-09-02', endsOn: '2025-09-01' }, { endsOn: 'too-small' }],
  [{ kind: 'course', grade: { scale: 'percent', value: '101' } }, { grade: 'malformed' }],
  [{ kind: 'course', grade: { scale: 'percent', value: '99.5' } }, null],
  [{ kind: 'course', grade: { scale: 'five-level', value: 'good' } }, null],
  [{ kind: 'course', grade: { scale: 'pass', value: 'good' } }, { grade: 'malformed' }],
])('%j: %j', (entry, problems) => {
  expect(problemsOf(entry)).toEqual(problems)
})

test('the further semesters are all that may be written to beside the usual chapters', () => {
  const { before, after } = furtherSemesters(studies)
  expect(before).toEqual(['2022-1', '2022-2'])
  expect(after).toEqual(['2027-1', '2027-2', '2028-1', '2028-2', '2029-1', '2029-2'])
  const offered = new Set<string>([...before, ...after, ...chaptersOf(studies)])
  const semesters = Array.from({ length: 20 }, (_, n) => 2015 + n).flatMap((year) => [`${year}-1`, `${year}-2`] as const)
  for (const chapter of semesters) expect([chapter, problemsOf({ chapter }) === null]).toEqual([chapter, offered.has(chapter)])
})
