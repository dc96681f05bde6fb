import type { Transaction } from '../../ports/documents'

/**
 * Says, in the transaction of the change itself, that the packed market's entry of this job is out of date. Readers
 * take a marked job from its own document instead, and the nightly compaction folds it in (domain/matching/index).
 */
export async function markJobChanged(tx: Transaction, jobId: string, now: string): Promise<void> {
  await tx.put('match-deltas', { _id: `jobs|${jobId}`, market: 'jobs', entryId: jobId, changedAt: now })
}

/** The same for a student: wishes, competencies, consents or the record changed. */
export async function markStudentChanged(tx: Transaction, studentId: string, now: string): Promise<void> {
  await tx.put('match-deltas', { _id: `students|${studentId}`, market: 'students', entryId: studentId, changedAt: now })
}
