import type { Transaction } from '../../ports/documents'

/**
 * Writes, in the transaction of the change itself, what the packed market must say of this job from now on: readers
 * take the newer entry at their next call, and the compaction folds it in (domain/matching/index). Call it after the
 * job's own update.
 */
export async function markJobChanged(tx: Transaction, jobId: string, now: string): Promise<void> {
  const job = await tx.get('jobs', jobId)
  const offer = job?.status === 'published' ? job.offer : null
  await tx.put('match-deltas', { _id: `jobs|${jobId}`, market: 'jobs', entryId: jobId, changedAt: now, offer, candidate: null })
}

/** The same for a student: wishes, competencies, consents or the record changed. Call it after the card's own update. */
export async function markStudentChanged(tx: Transaction, studentId: string, now: string): Promise<void> {
  const card = await tx.get('cards', studentId)
  const candidate = card?.wishes ? { profile: card.profile, isFindable: card.isFindable, wantsAlerts: card.wantsAlerts } : null
  await tx.put('match-deltas', { _id: `students|${studentId}`, market: 'students', entryId: studentId, changedAt: now, offer: null, candidate })
}
