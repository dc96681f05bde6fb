import { type ChapterKey, type SemesterKey, type Studies, entryYearOf, isSemester, semestersOf } from './chapters'
import type { EntryKind } from './entry-kinds'
import { isGrade, type Grade } from './grades'

/** Entries a student writes at most: far above what anybody has, below what one answer may carry. */
export const mostOwnEntries = 120

/** Semesters before and after the usual ones that may still be written to: a year repeated, a year abroad, an early start. */
const yearsAround = { before: 1, after: 3 } as const

export interface CheckedEntry {
  kind: EntryKind
  chapter: ChapterKey
  startsOn?: string | undefined
  endsOn?: string | undefined
  grade?: Grade | null | undefined
}

/** What the schema can't see in an entry. @returns path of the field → code; null when nothing is wrong */
export function entryProblems(entry: CheckedEntry, studies: Studies): Record<string, 'not-allowed' | 'too-small' | 'malformed'> | null {
  const fields: Record<string, 'not-allowed' | 'too-small' | 'malformed'> = {}
  if (!isChapterOpen(entry, studies)) fields.chapter = 'not-allowed'
  if (entry.startsOn !== undefined && entry.endsOn !== undefined && entry.endsOn < entry.startsOn) fields.endsOn = 'too-small'
  if (entry.grade && !isGrade(entry.grade)) fields.grade = 'malformed'
  return Object.keys(fields).length > 0 ? fields : null
}

/** What was wished for before lies in the first chapter; every other kind in any chapter around the own studies. */
function isChapterOpen({ kind, chapter }: CheckedEntry, studies: Studies): boolean {
  if (kind === 'gaokao-choice' || kind === 'wished-major') return chapter === 'admission'
  if (!isSemester(chapter)) return true
  const year = Number(chapter.slice(0, 4))
  return year >= firstOpenYearOf(studies) && year < endYearOf(studies)
}

const firstOpenYearOf = (studies: Studies) => entryYearOf(studies) - yearsAround.before
const endYearOf = ({ graduationYear }: Studies) => graduationYear + yearsAround.after

/** Semesters that may be written to beside the usual ones, first to last: before setting out, and past the usual graduation. */
export function furtherSemesters(studies: Studies): { before: SemesterKey[]; after: SemesterKey[] } {
  const usual = semestersOf(studies)
  const [first = '', last = ''] = [usual[0], usual[usual.length - 1]]
  const all = Array.from({ length: endYearOf(studies) - firstOpenYearOf(studies) }, (_, index) => firstOpenYearOf(studies) + index).flatMap((year): SemesterKey[] => [`${year}-1`, `${year}-2`])
  return { before: all.filter((key) => key < first), after: all.filter((key) => key > last) }
}
