import type { GradeSheet } from '~/domain/grades/grade-columns'
import type { ImportedEntry } from '~/domain/grades/absent-entries'
import { kindOfSheet, sourceOfRow } from '~/domain/grades/grade-row'
import type { CardEntryRecord } from '../../ports/card-collections'
import type { CollectionName, DocumentReader, Filter, FindOptions, Stored } from '../../ports/documents'

/** An entry that a sheet brought. */
export type ImportedRecord = CardEntryRecord & ImportedEntry

/** The most documents that one read returns. */
const pageSize = 1000

/** What earlier imports of this kind of sheet put on the cards of up to a thousand students: one read for each thousand entries. */
export async function findImported(
  reader: DocumentReader,
  { studentIds, sheet }: { studentIds: readonly string[]; sheet: GradeSheet },
  filter: Pick<Filter<CardEntryRecord>, 'chapter' | 'title'>,
  fields?: FindOptions<CardEntryRecord>['fields'],
): Promise<ImportedRecord[]> {
  const kind = kindOfSheet[sheet]
  return (await findAll(reader, 'card-entries', { studentId: { in: studentIds }, ...filter, kind, source: sourceOfRow[kind] }, fields)) as ImportedRecord[]
}

/** Every document that passes, a thousand a read. */
export async function findAll<C extends CollectionName>(reader: DocumentReader, collection: C, filter: Filter<Stored<C>>, fields?: FindOptions<Stored<C>>['fields']): Promise<Stored<C>[]> {
  const found: Stored<C>[] = []
  for (;;) {
    const page = await reader.find(collection, filter, { order: [['_id', 'asc']], limit: pageSize, skip: found.length, ...(fields && { fields }) })
    found.push(...page)
    if (page.length < pageSize) return found
  }
}
