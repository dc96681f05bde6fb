import type { DisputeState } from '~/domain/rights/dispute-rules'
import { notify } from '../alerts/notify'
import type { Card } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import type { Ids } from '../../ports/ports'
import type { DataDisputeRecord } from '../../ports/rights-collections'

export interface Settlement {
  decision: Exclude<DisputeState, 'open'>
  /** account of the office */
  decidedBy: string
  note: string
  /** null: nobody has the record, and nobody is told */
  card: Pick<Card, 'accountId'> | null
  now: string
  ids: Ids
}

/** Closes a dispute and tells its student how it ended, and why. */
export async function settleDispute(tx: Transaction, { _id, title }: DataDisputeRecord, { decision, decidedBy, note, card, now, ids }: Settlement): Promise<void> {
  await tx.update('data-disputes', _id, { set: { state: decision, decidedAt: now, decidedBy, note } })
  if (card) await notify(tx, { now, ids, to: card.accountId, kind: 'data-dispute-decided', detail: { decision, note, title }, target: { page: 'privacy', id: _id } })
}

/** Closes the open disputes about entries that leave the card. */
export async function settleDisputesAbout(tx: Transaction, { studentId, entryIds }: { studentId: string; entryIds: ReadonlySet<string> }, settlement: Settlement): Promise<void> {
  if (entryIds.size === 0) return
  for (const dispute of await tx.find('data-disputes', { studentId, state: 'open' }, { limit: 1000 })) {
    if (dispute.subject.kind === 'entry' && entryIds.has(dispute.subject.entryId)) await settleDispute(tx, dispute, settlement)
  }
}
