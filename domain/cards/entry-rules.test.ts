import { entryProblems, type CheckedEntry } from './entry-rules'

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
