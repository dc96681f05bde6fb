import type { OutboxRow } from '../../ports/message-collections'
import type { Transaction } from '../../ports/documents'

/**
 * Leaves work for the tick in the transaction that causes it: both stand or neither does.
 * @param id deterministic, so that the same cause never leaves the work twice
 * @throws DuplicateDocument when it stands already
 */
export async function enqueue(tx: Transaction, { id, task, now }: { id: string; task: OutboxRow['task']; now: string }): Promise<void> {
  await tx.create('outbox', { _id: id, task, state: 'pending', attempts: 0, unknownCount: 0, nextAt: now, lastError: '', createdAt: now })
}
