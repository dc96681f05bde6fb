import type { SearchDocument } from '~/domain/search/search-document'
import type { Transaction } from '../../ports/documents'

/**
 * Says, in the transaction of the change itself, what the search finds of a job from now on (null: nothing): readers
 * take it at their next call, and a fold takes it in.
 */
export async function markSearchable(tx: Transaction, jobId: string, document: SearchDocument | null, now: string): Promise<void> {
  await tx.put('search-deltas', { _id: jobId, changedAt: now, document })
}
