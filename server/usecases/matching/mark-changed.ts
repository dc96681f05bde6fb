import { deltaEntries } from '~/domain/matching/index/blocks/delta-entry'
import type { Card, Job } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import type { IndexDeltaRecord } from '../../ports/match-collections'
import { jobMarket, type Market, offerOf, studentMarket, studentOf } from './market-entry'

/**
 * Writes, in the transaction of the change itself, what the market says of this job from now on: readers take it along
 * at their next call, and compaction folds it in. Call it after the job's own update.
 * @param before the job as it stood before the update
 */
export async function markJobChanged(tx: Transaction, before: Job, now: string): Promise<void> {
  const after = await tx.get('jobs', before._id)
  await mark(tx, jobMarket, { itemId: before._id, before: offerOf(before), after: offerOf(after), now })
}

/**
 * The same for a student: wishes, competencies, consents, the record, or whether a message is left. Call it after the
 * card's own update.
 * @param before the card as it stood before; null when there was none
 */
export async function markStudentChanged(tx: Transaction, studentId: string, before: Card | null, now: string): Promise<void> {
  const after = await tx.get('cards', studentId)
  const ledger = after?.wantsAlerts ? await tx.get('subscriptions', after.accountId) : null
  // Where a student is listed doesn't depend on the messages left: what they were before need not be known.
  await mark(tx, studentMarket, { itemId: studentId, before: studentOf(before, null), after: studentOf(after, ledger), now })
}

/** The same where nothing of the card changed, but whether any message about a job may still be sent. */
export async function markAlertable(tx: Transaction, card: Card, hasJobAlertQuota: boolean, now: string): Promise<void> {
  await mark(tx, studentMarket, { itemId: card._id, before: studentOf(card, null), after: studentOf(card, { hasJobAlertQuota }), now })
}

interface ItemChange<Item> {
  itemId: string
  before: Item | null
  after: Item | null
  now: string
}

async function mark<Item extends NonNullable<IndexDeltaRecord['item']>, Row>(tx: Transaction, { kind, layout }: Market<Item, Row>, { itemId, before, after, now }: ItemChange<Item>): Promise<void> {
  // Neither was it listed nor is it now: what the delta may say of it is that already.
  if (!before && !after) return
  const standing = (await tx.find('match-index', { kind, itemId }, { limit: 1000 })).filter((row) => row.kind === kind) as IndexDeltaRecord[]
  const [known] = standing
  const entries = deltaEntries(layout, {
    kind,
    itemId,
    revision: nextRevision(itemId, now, known?.revision),
    known: known && { touched: known.touched },
    before: before ?? undefined,
    after: after ?? undefined,
  })
  for (const { shard, ...entry } of entries) await tx.put('match-index', { ...entry, kind, key: shard })
}

/** Unlike any other, of this item or another: also where two changes of one item fall into the same millisecond. */
function nextRevision(itemId: string, now: string, known: string | undefined): string {
  const revision = `${now}|${itemId}`
  return known?.startsWith(revision) ? `${known}+` : revision
}
