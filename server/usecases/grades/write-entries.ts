import type { GradeRow } from '~/domain/grades/grade-row'
import type { CardEntryRecord, RemovedEntryRecord } from '../../ports/card-collections'
import type { StudentRecord } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { refreshLabelsAfter } from '../cards/refresh-labels'
import { refreshRecord } from '../cards/refresh-record'
import { contentOfRow, effectOf } from './grade-entry'
import { isTakenOff } from './removed-entries'

export interface PlacedRow {
  row: GradeRow
  entryId: string
}

export interface EntriesWrite {
  student: StudentRecord
  /** rows of this student */
  placed: readonly PlacedRow[]
  standing: ReadonlyMap<string, CardEntryRecord>
  /** what the office took off: the same is not written again */
  removed: ReadonlyMap<string, RemovedEntryRecord>
  now: string
}

/**
 * Writes what the school says of one student. An entry its student disputes stays disputed until that is settled, also
 * when the school corrects it meanwhile. Where the entries prove something else than before, the card and the market
 * follow in the same transaction.
 */
export async function writeEntries(tx: Transaction, { student, placed, standing, removed, now }: EntriesWrite) {
  const counts = { new: 0, changed: 0, unchanged: 0, skipped: 0, written: 0 }
  let mayProveElse = false
  for (const { row, entryId } of placed) {
    const before = standing.get(entryId)
    const content = contentOfRow(row, student)
    const effect = effectOf(content, before)
    if (effect !== 'unchanged' && isTakenOff(content, removed.get(entryId))) {
      counts.skipped++
      continue
    }
    counts[effect]++
    if (effect === 'unchanged') continue
    const record: CardEntryRecord = {
      ...content,
      _id: entryId,
      studentId: student._id,
      schoolId: student.schoolId,
      source: 'school',
      verification: before?.verification ?? 'verified',
      revision: (before?.revision ?? 0) + 1,
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
    }
    await tx.put('card-entries', record)
    counts.written++
    mayProveElse ||= content.competencies.length > 0 || (before?.competencies.length ?? 0) > 0
  }
  const card = counts.written > 0 && student.claimedBy !== null ? await tx.get('cards', student._id) : null
  if (!card) return counts
  // The card and the market's entry.
  if (mayProveElse && (await refreshRecord(tx, card, now))) counts.written += 2
  for (const kind of new Set(placed.map(({ row }) => row.kind))) await refreshLabelsAfter(kind, tx, card, now)
  return counts
}
