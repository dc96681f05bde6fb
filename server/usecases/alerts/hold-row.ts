import { deliveryLimits, mayTryAgain } from '~/domain/alerts/delivery'
import type { OutboxRow } from '../../ports/message-collections'
import type { Transaction } from '../../ports/documents'
import { takeQuota } from './quota'

export type TaskOf<K extends OutboxRow['task']['kind']> = Extract<OutboxRow['task'], { kind: K }>

export function secondsAfter(now: string, seconds: number): string {
  return new Date(Date.parse(now) + seconds * 1000).toISOString()
}

/**
 * Takes a row for one try and keeps everybody else off it for a while. The try is written down before anything leaves
 * the house: a holder who dies leaves `sending` behind, and whoever finds that knows the outcome is unknown.
 * @returns the row as held, or null when it is not due, not to be tried again, or somebody else has it
 */
export async function holdRow(tx: Transaction, id: string, now: string): Promise<OutboxRow | null> {
  const row = await tx.get('outbox', id)
  if (!row || (row.state !== 'pending' && row.state !== 'sending') || row.nextAt > now) return null
  const isLost = row.state === 'sending' && row.task.kind === 'subscribe-message'
  const unknownCount = row.unknownCount + (isLost ? 1 : 0)
  if (!mayTryAgain({ attempts: row.attempts, unknownCount })) {
    await tx.update('outbox', id, { set: { state: 'dead', unknownCount, lastError: row.lastError || 'holder lost' } })
    return null
  }
  if (isLost) await coverSecondTry(tx, row, now)
  const held = { state: 'sending', attempts: row.attempts + 1, unknownCount, nextAt: secondsAfter(now, deliveryLimits.leaseSeconds) } as const
  await tx.update('outbox', id, { set: held })
  return { ...row, ...held }
}

/**
 * A second try may use a second unit of what the person allowed: our count must never be above the platform's. Where
 * none is left, the platform itself refuses a duplicate.
 */
export async function coverSecondTry(tx: Transaction, { task }: Pick<OutboxRow, 'task'>, now: string): Promise<void> {
  if (task.kind === 'subscribe-message') await takeQuota(tx, task.to, task.template, now)
}
