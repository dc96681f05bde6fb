import { type GradeRow, sourceOfRow } from '~/domain/grades/grade-row'
import type { CountedTransaction } from '../../kernel/counted-transaction'
import type { CardEntryRecord, RemovedEntryRecord } from '../../ports/card-collections'
import type { StudentRecord } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import type { Ids } from '../../ports/ports'
import { refreshLabelsAfter } from '../cards/refresh-labels'
import { refreshRecord, touchCard } from '../cards/refresh-record'
import type { ImportedRecord } from './find-imported'
import { contentOfRow, effectOf } from './grade-entry'
import { isTakenOff, rememberWordings } from './removed-entries'
import { takeOffEntries } from './take-off-entries'

export interface PlacedRow {
  row: GradeRow
  entryId: string
}

export interface EntriesWrite {
  student: StudentRecord
  /** rows of this student */
  placed: readonly PlacedRow[]
  /** of this student's entries, what comes off the card */
  absent: readonly ImportedRecord[]
  standing: ReadonlyMap<string, CardEntryRecord>
  /** what was taken off, or replaced while it was disputed: the same is not written again */
  removed: ReadonlyMap<string, RemovedEntryRecord>
  /** unless the office has looked again */
  putsBack: boolean
  /** false ends after the row it is asked behind; the card follows in any case */
  hasRoom: () => boolean
  /** account of the office */
  by: string
  now: string
  ids: Ids
}

/**
 * Writes what the school says of one student, as many rows as the transaction has room for and one at least. An entry its
 * student disputes stays disputed until that is settled, also when the school corrects it meanwhile. Where the entries
 * prove something else than before, the card and the market follow in the same transaction.
 */
export async function writeEntries(tx: CountedTransaction, write: EntriesWrite) {
  const { student, placed, absent, by, now, ids } = write
  const counts = { new: 0, changed: 0, unchanged: 0, skipped: 0, removed: absent.length, done: 0 }
  let mayProveElse = absent.some(({ competencies }) => competencies.length > 0)
  const readCard = async () => (student.claimedBy !== null ? tx.get('cards', student._id) : null)
  if (absent.length > 0) await takeOffEntries(tx, { studentId: student._id, entries: absent, card: await readCard(), decidedBy: by, now, ids })
  for (const one of placed) {
    if (counts.done > 0 && !write.hasRoom()) break
    const { effect, provesElse } = await writeRow(tx, one, write)
    counts[effect]++
    counts.done++
    mayProveElse ||= provesElse
  }
  if (counts.new + counts.changed + counts.removed === 0) return counts
  const card = await readCard()
  if (!card) {
    // Somebody may claim the record at this moment, and would count what it proves without these entries.
    if (mayProveElse) await tx.update('students', student._id, { set: { recordRevision: (student.recordRevision ?? 0) + 1 } })
    return counts
  }
  if (mayProveElse) await refreshRecord(tx, card, now)
  else await touchCard(tx, card)
  for (const kind of new Set([...placed.map(({ row }) => row.kind), ...absent.map((entry) => entry.kind)])) await refreshLabelsAfter(kind, tx, card, now)
  return counts
}

/** @returns what became of the row, and whether the record may prove something else by it */
async function writeRow(tx: Transaction, { row, entryId }: PlacedRow, { student, standing, removed, putsBack, now }: EntriesWrite) {
  const before = standing.get(entryId)
  const content = contentOfRow(row, student)
  const effect = effectOf(content, before)
  if (effect === 'unchanged') return { effect, provesElse: false } as const
  const remembered = removed.get(entryId)
  const wasTakenOff = isTakenOff(content, remembered)
  if (wasTakenOff && !putsBack) return { effect: 'skipped', provesElse: false } as const
  const record: CardEntryRecord = {
    ...content,
    _id: entryId,
    studentId: student._id,
    schoolId: student.schoolId,
    source: sourceOfRow[row.kind],
    verification: before?.verification ?? 'verified',
    revision: (before?.revision ?? 0) + 1,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  }
  await tx.put('card-entries', record)
  const wrong = before?.verification === 'disputed' ? before : undefined
  if (wrong || wasTakenOff) await rememberWordings(tx, { entry: record, before: remembered, wrong, right: content, now })
  return { effect, provesElse: content.competencies.length > 0 || (before?.competencies.length ?? 0) > 0 } as const
}
