import type { TemplateKey } from '~/domain/alerts/message-kinds'
import type { Transaction } from '../../ports/documents'
import { writeLedger } from './write-ledger'

/**
 * Takes one unit of what the person still allows of a template. A message is written in the same transaction, so no
 * more messages can exist than were allowed.
 * @returns false when nothing is left
 */
export async function takeQuota(tx: Transaction, accountId: string, template: TemplateKey, now: string): Promise<boolean> {
  return changeQuota(tx, accountId, template, now, (left) => left - 1)
}

/** Gives back the unit of a message that surely was not delivered. */
export async function returnQuota(tx: Transaction, accountId: string, template: TemplateKey, now: string): Promise<void> {
  await changeQuota(tx, accountId, template, now, (left) => left + 1)
}

/** The platform says that the person allows no more (43101): whatever we counted was wrong. */
export async function emptyQuota(tx: Transaction, accountId: string, template: TemplateKey, now: string): Promise<void> {
  await changeQuota(tx, accountId, template, now, () => 0)
}

/** @returns false, and changes nothing, where the change would go below zero */
async function changeQuota(tx: Transaction, accountId: string, template: TemplateKey, now: string, change: (left: number) => number): Promise<boolean> {
  const held = await tx.get('subscriptions', accountId)
  const left = change(held?.quota[template] ?? 0)
  if (left < 0) return false
  await writeLedger(tx, held, { _id: accountId, quota: { ...held?.quota, [template]: left } }, now)
  return true
}
