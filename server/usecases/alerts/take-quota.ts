import type { TemplateKey } from '~/domain/alerts/message-kinds'
import type { Transaction } from '../../ports/documents'

/**
 * Takes one unit of what the person still allows of a template. A message is written in the same transaction, so no
 * more messages can exist than were allowed.
 * @returns false when nothing is left
 */
export async function takeQuota(tx: Transaction, accountId: string, template: TemplateKey): Promise<boolean> {
  const ledger = await tx.get('subscriptions', accountId)
  const left = ledger?.quota[template] ?? 0
  if (!ledger || left < 1) return false
  const quota = { ...ledger.quota, [template]: left - 1 }
  await tx.update('subscriptions', accountId, { set: { quota, hasJobAlertQuota: (quota['job-alert'] ?? 0) > 0 } })
  return true
}
