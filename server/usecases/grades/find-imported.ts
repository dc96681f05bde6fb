import type { ChapterKey } from '~/domain/cards/chapters'
import type { ImportedEntry } from '~/domain/grades/absent-entries'
import type { GradeSheet } from '~/domain/grades/grade-columns'
import type { CardEntryRecord } from '../../ports/card-collections'
import type { DocumentReader } from '../../ports/documents'

/** An entry that a sheet of grades or awards brought. */
export type ImportedRecord = CardEntryRecord & ImportedEntry

/** Of which students, and what of theirs. */
export interface ImportedFilter {
  studentIds: readonly string[]
  sheet: GradeSheet
  chapters?: readonly ChapterKey[]
  titles?: readonly string[]
}

/** The most documents that one read returns. */
const pageSize = 1000

/** What earlier imports of this kind of sheet put on the cards of up to a thousand students: one read for each thousand entries. */
export async function findImported(reader: DocumentReader, { studentIds, sheet, chapters, titles }: ImportedFilter): Promise<ImportedRecord[]> {
  if (studentIds.length === 0 || chapters?.length === 0 || titles?.length === 0) return []
  const filter = {
    studentId: { in: studentIds },
    ...(chapters && { chapter: { in: chapters } }),
    ...(titles && { title: { in: titles } }),
    kind: sheet === 'courses' ? 'course' : 'competition',
    source: 'school',
  } as const
  const found: ImportedRecord[] = []
  for (;;) {
    const page = await reader.find('card-entries', filter, { order: [['_id', 'asc']], limit: pageSize, skip: found.length })
    found.push(...(page as ImportedRecord[]))
    if (page.length < pageSize) return found
  }
}
