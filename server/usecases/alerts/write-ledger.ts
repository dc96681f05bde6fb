import { studentIdOfAccount } from '../../kernel/actor'
import type { SubscriptionLedger } from '../../ports/message-collections'
import type { Transaction } from '../../ports/documents'
import { markAlertable } from '../matching/mark-changed'

/**
 * Writes how many messages a person still allows. Where that begins or ends their hearing of jobs, the market's entry
 * changes with it, so that a published job finds those alone who can be told.
 * @param before the ledger as it stood; null when there was none
 */
export async function writeLedger(tx: Transaction, before: SubscriptionLedger | null, after: Pick<SubscriptionLedger, '_id' | 'quota'>, now: string): Promise<void> {
  const hasJobAlertQuota = (after.quota['job-alert'] ?? 0) > 0
  await tx.put('subscriptions', { ...after, hasJobAlertQuota })
  if (hasJobAlertQuota === (before?.hasJobAlertQuota ?? false)) return
  const account = await tx.get('accounts', after._id)
  const studentId = account && studentIdOfAccount(account)
  const card = studentId ? await tx.get('cards', studentId) : null
  // Whoever wants no alerts is not told either way.
  if (card?.wantsAlerts) await markAlertable(tx, card, hasJobAlertQuota, now)
}
