import type { Transaction } from '../../ports/documents'
import { candidateOf, offerOf } from './market-entry'

/**
 * Writes, in the transaction of the change itself, what the market says of this job from now on: readers take it at
 * their next call, and the compaction folds it in. Call it after the job's own update.
 */
export async function markJobChanged(tx: Transaction, jobId: string, now: string): Promise<void> {
  const offer = offerOf(await tx.get('jobs', jobId))
  await tx.put('match-deltas', { _id: `jobs|${jobId}`, market: 'jobs', entryId: jobId, changedAt: now, offer, candidate: null })
}

/** The same for a student: wishes, competencies, consents or the record changed. Call it after the card's own update. */
export async function markStudentChanged(tx: Transaction, studentId: string, now: string): Promise<void> {
  const candidate = candidateOf(await tx.get('cards', studentId))
  await tx.put('match-deltas', { _id: `students|${studentId}`, market: 'students', entryId: studentId, changedAt: now, offer: null, candidate })
}
