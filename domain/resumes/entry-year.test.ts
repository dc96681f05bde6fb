import type { ChapterKey, Studies } from '~/domain/cards/chapters'
import { knownEntryYear } from './entry-year'

const bachelor: Studies = { level: '21', major: '080902', graduationYear: 2027 }
const recorded = (...chapters: ChapterKey[]) => chapters.map((chapter) => ({ source: 'school' as const, verification: 'verified' as const, chapter }))

test.each<[string, Studies, ReturnType<typeof recorded>, number | null]>([
  ['nothing recorded: the usual four years prove nothing', bachelor, [], null],
  ['grades of the first year', bachelor, recorded('2024-2', '2023-1'), 2023],
  ['from junior college, two years', bachelor, recorded('2025-1', '2025-2', '2026-1'), null],
  ['graduation put off: grades from before the usual first year', bachelor, recorded('2022-1', '2023-1'), null],
  ['a master of two years', { level: '14', major: '083500', graduationYear: 2027 }, recorded('2025-1'), null],
  ['a master of three', { level: '14', major: '083500', graduationYear: 2027 }, recorded('2024-2'), 2024],
  ['the roster states it', { ...bachelor, entryYear: 2025 }, recorded('2023-1'), 2025],
  ['what is no semester says nothing', bachelor, recorded('admission', 'job-search'), null],
])('%s', (_, studies, entries, year) => {
  expect(knownEntryYear(studies, entries)).toBe(year)
})

test('neither what the student wrote nor what is disputed says when the school took them in', () => {
  const [entry] = recorded('2023-1')
  if (!entry) throw new Error('no entry')
  expect(knownEntryYear(bachelor, [{ ...entry, source: 'self' }])).toBeNull()
  expect(knownEntryYear(bachelor, [{ ...entry, verification: 'disputed' }])).toBeNull()
})
