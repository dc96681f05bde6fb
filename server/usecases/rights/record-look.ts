import type { LookKind } from '~/domain/rights/looks'
import type { RoleActor } from '../../kernel/actor'
import type { Transaction } from '../../ports/documents'

interface Looker {
  actor: RoleActor
  /** whom the student sees: an employer or a school for those who act for one */
  viewerName: string
  what: LookKind
  now: string
}

/** Looks within the same minute are one: a retry, a page opened again. */
const minuteOf = (now: string) => now.slice(0, 16)

/**
 * Writes down that somebody opened a student's card, where its owner sees it. Belongs into the transaction that answers
 * with it: nothing is shown that was not written down.
 */
export async function recordLook(tx: Transaction, studentId: string, { actor, viewerName, what, now }: Looker): Promise<void> {
  const viewerId = actor.account._id
  await tx.put('card-views', { _id: `${studentId}|${viewerId}|${what}|${minuteOf(now)}`, studentId, viewerId, viewerName, viewerRole: actor.membership.role, what, at: now })
}
