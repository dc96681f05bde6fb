import { type EntrySource, isImported, type VerificationState } from '~/domain/cards/entry-kinds'
import { type ChapterKey, type Studies, compareChapters, entryYearOf, isSemester } from '~/domain/cards/chapters'

/**
 * The year in which somebody began the studies they are in, where something says so; otherwise null. The usual length
 * proves nothing: from junior college to a bachelor it is two years, a second bachelor's degree takes two, many masters
 * do. The roster may state it; what the school recorded in the first year of the usual course, and nothing before it, does.
 */
export function knownEntryYear(studies: Studies, entries: readonly { source: EntrySource; verification: VerificationState; chapter: ChapterKey }[]): number | null {
  if (studies.entryYear !== undefined) return studies.entryYear
  const usual = entryYearOf(studies)
  const recorded = entries.filter(({ source, verification, chapter }) => isImported(source) && verification !== 'disputed' && isSemester(chapter))
  const [first] = recorded.map(({ chapter }) => chapter).sort(compareChapters)
  return first?.startsWith(`${usual}-`) ? usual : null
}

/** The month the studies began in, where the year is known; '' otherwise. */
export function knownStart({ entryYear }: { entryYear: number | null }): string {
  return entryYear === null ? '' : `${entryYear}-09`
}
