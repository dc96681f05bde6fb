import { createHash } from 'node:crypto'
import type { EntryContent } from '~/contract/card-entries'
import { comparableTitle } from '~/domain/grades/comparable-title'
import type { CardEntryRecord, RemovedEntryRecord } from '../../ports/card-collections'
import type { Transaction } from '../../ports/documents'

/** More wordings than an entry ever had; the oldest goes first. */
const mostWordings = 50

/** What an imported entry says, apart from what we read into it: competencies, and the semester a date falls in. */
function digestOf(entry: EntryContent): string {
  return createHash('sha256').update(JSON.stringify([entry.kind, comparableTitle(entry.title), ...saidOf(entry)])).digest('hex').slice(0, 24)
}

function saidOf(entry: EntryContent): unknown[] {
  switch (entry.kind) {
    case 'course':
      return [entry.chapter, entry.credits, entry.grade?.scale, entry.grade?.value]
    case 'competition':
      return [entry.startsOn, entry.reach, entry.award]
    case 'project':
      return [entry.chapter, entry.organisation, entry.description]
    default:
      return []
  }
}

export interface WordingsChange {
  /** the entry in question, as it stood or comes to stand */
  entry: Pick<CardEntryRecord, '_id' | 'studentId' | 'schoolId'>
  /** what is remembered of it already */
  before: RemovedEntryRecord | null | undefined
  /** it is taken off, or replaced while it is disputed: the same sheet does not bring it back */
  wrong?: EntryContent | undefined
  /** the office has looked again: from now on it may be imported like any other */
  right?: EntryContent | undefined
  now: string
}

/** Keeps the wordings of an entry that were wrong, and drops one that was not. */
export async function rememberWordings(tx: Transaction, { entry: { _id, studentId, schoolId }, before, wrong, right, now }: WordingsChange): Promise<void> {
  const dropped = [wrong, right].flatMap((content) => (content ? [digestOf(content)] : []))
  const kept = (before?.digests ?? []).filter((digest) => !dropped.includes(digest))
  const digests = [...kept, ...(wrong ? [digestOf(wrong)] : [])].slice(-mostWordings)
  if (digests.length > 0) await tx.put('removed-entries', { _id, studentId, schoolId, digests, removedAt: now })
  else if (before) await tx.remove('removed-entries', _id)
}

/** True where an entry that said the same was wrong. */
export function isTakenOff(content: EntryContent, removed: RemovedEntryRecord | undefined): boolean {
  return removed?.digests.includes(digestOf(content)) ?? false
}
