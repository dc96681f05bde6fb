import { createHash } from 'node:crypto'
import type { EntryContent } from '~/contract/card-entries'
import type { CardEntryRecord, RemovedEntryRecord } from '../../ports/card-collections'
import type { Transaction } from '../../ports/documents'

/** What an imported entry says, apart from what we read into it: competencies, and the semester a date falls in. */
function digestOf(entry: EntryContent): string {
  const { kind, title } = entry
  const said = entry.kind === 'course' ? [entry.chapter, entry.credits, entry.grade?.scale, entry.grade?.value] : entry.kind === 'competition' ? [entry.startsOn, entry.reach, entry.award] : []
  return createHash('sha256').update(JSON.stringify([kind, title, ...said])).digest('hex').slice(0, 24)
}

/** Keeps, beside the removal of an entry that was wrong, what it said: the same sheet does not bring it back. */
export async function rememberRemoved(tx: Transaction, entry: CardEntryRecord, now: string): Promise<void> {
  const { _id, studentId, schoolId } = entry
  await tx.put('removed-entries', { _id, studentId, schoolId, digest: digestOf(entry), removedAt: now })
}

/** True where the office took off an entry that said the same. */
export function isTakenOff(content: EntryContent, removed: RemovedEntryRecord | undefined): boolean {
  return removed !== undefined && removed.digest === digestOf(content)
}
