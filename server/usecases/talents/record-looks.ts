import { talentLimits } from '~/domain/talents/talent-limits'
import { chinaDateOf } from '~/domain/time/china-date'
import type { RoleActor } from '../../kernel/actor'
import type { TalentLooks } from '../../ports/talent-collections'
import type { Transaction } from '../../ports/documents'

/**
 * Records who was seen among talents, where each of them sees it: one read and one write a page, one document a person
 * and day. @returns false when somebody has looked at as many as one may in a day; then nothing is to be shown
 */
export async function recordLooks(tx: Transaction, actor: RoleActor, studentIds: readonly string[], now: string): Promise<boolean> {
  return addLooks(tx, { _id: dayOf(actor, now), what: 'talent-list', actor, studentIds, now, most: talentLimits.mostLooksADay })
}

/**
 * Records who was seen in the list of those who applied for one posting, one document a person, day and posting. They
 * have sent their cards, so there is no limit.
 */
export async function recordApplicantLooks(tx: Transaction, actor: RoleActor, { jobId, studentIds, now }: { jobId: string; studentIds: readonly string[]; now: string }): Promise<void> {
  await addLooks(tx, { _id: `${dayOf(actor, now)}|${jobId}`, what: 'applicant-list', actor, studentIds, now, most: Infinity })
}

function dayOf({ account }: RoleActor, now: string): string {
  return `${account._id}|${chinaDateOf(now)}`
}

interface Seen extends Pick<TalentLooks, '_id' | 'what'> {
  actor: RoleActor
  studentIds: readonly string[]
  now: string
  most: number
}

async function addLooks(tx: Transaction, { _id, what, actor: { account, membership }, studentIds, now, most }: Seen): Promise<boolean> {
  if (studentIds.length === 0) return true
  const earlier = await tx.get('talent-looks', _id)
  const all = [...new Set([...(earlier?.studentIds ?? []), ...studentIds])]
  if (all.length > most) return false
  if (earlier && all.length === earlier.studentIds.length) return true
  await tx.put('talent-looks', { _id, what, studentIds: all, viewerId: account._id, viewerName: membership.scopeName, viewerRole: membership.role, at: now })
  return true
}
