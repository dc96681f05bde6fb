import type { ConsentDecision } from '../../ports/rights-collections'
import type { Transaction } from '../../ports/documents'

/** Keeps one decision for good, in the transaction that acts on it; the card holds only the latest. */
export async function recordConsent(tx: Transaction, decision: Omit<ConsentDecision, '_id'>): Promise<void> {
  const { studentId, purpose, at } = decision
  await tx.put('consent-decisions', { _id: `${studentId}|${purpose}|${at}`, ...decision })
}
