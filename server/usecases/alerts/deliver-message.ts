import { backOffSeconds, mayTryAgain } from '~/domain/alerts/delivery'
import type { OutboxRow } from '../../ports/message-collections'
import type { Transaction } from '../../ports/documents'
import type { Ports, SendOutcome } from '../../ports/ports'
import { type TaskOf, coverSecondTry, holdRow, secondsAfter } from './hold-row'
import { emptyQuota, returnQuota } from './quota'

/** Sends one message that is due. @returns what came of it; null when it was not ours to send */
export async function deliverMessage(ports: Ports, id: string): Promise<SendOutcome | null> {
  const { documents, messenger, clock } = ports
  const held = await documents.transaction(async (tx) => {
    const row = await holdRow(tx, id, clock.now().toISOString())
    if (row?.task.kind !== 'subscribe-message') return null
    const account = await tx.get('accounts', row.task.to)
    return { row, task: row.task, openid: account?.openid }
  })
  if (!held) return null
  const { row, task, openid } = held
  const outcome: SendOutcome = openid ? await messenger.send({ openid, template: task.template, data: task.data, page: task.page }) : { kind: 'gone' }
  if (outcome.kind === 'malformed') ports.log({ level: 'error', what: 'subscribe-message', row: id, template: task.template, detail: outcome.detail })
  await documents.transaction((tx) => settle(tx, { row, task, outcome, now: clock.now().toISOString() }))
  return outcome
}

interface Settlement {
  row: OutboxRow
  task: TaskOf<'subscribe-message'>
  outcome: SendOutcome
  now: string
}

async function settle(tx: Transaction, { row, task, outcome, now }: Settlement): Promise<void> {
  const standing = await tx.get('outbox', row._id)
  // The lease ran out and somebody else tried again: theirs is the row now.
  if (standing?.state !== 'sending' || standing.attempts !== row.attempts) return
  if (outcome.kind === 'later') return settleLater(tx, { row, task, outcome, now })
  if (outcome.kind === 'refused') await emptyQuota(tx, task.to, task.template, now)
  if (outcome.kind === 'malformed') await returnQuota(tx, task.to, task.template, now)
  const lastError = outcome.kind === 'malformed' ? `malformed ${outcome.detail}` : outcome.kind === 'sent' ? '' : outcome.kind
  await tx.update('outbox', row._id, { set: { state: outcome.kind === 'sent' ? 'done' : 'dead', lastError } })
}

async function settleLater(tx: Transaction, { row, task, outcome, now }: Settlement & { outcome: SendOutcome & { kind: 'later' } }): Promise<void> {
  const unknownCount = row.unknownCount + (outcome.isUnknown ? 1 : 0)
  const isTriedAgain = mayTryAgain({ attempts: row.attempts, unknownCount })
  if (isTriedAgain && outcome.isUnknown) await coverSecondTry(tx, row, now)
  if (!isTriedAgain && unknownCount === 0) await returnQuota(tx, task.to, task.template, now)
  const nextAt = secondsAfter(now, backOffSeconds(outcome.afterSeconds, row.attempts))
  await tx.update('outbox', row._id, { set: { state: isTriedAgain ? 'pending' : 'dead', unknownCount, nextAt, lastError: outcome.detail } })
}
