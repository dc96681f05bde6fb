import { talentLimits } from '~/domain/talents/talent-limits'
import { chinaDateOf } from '~/domain/time/china-date'
import type { RoleActor } from '../../kernel/actor'
import type { Transaction } from '../../ports/documents'

/**
 * Records who was seen among talents, where each of them sees it: one read and one write a page, one document a person
 * and day. @returns false when somebody has looked at as many as one may in a day; then nothing is to be shown
 */
export async function recordLooks(tx: Transaction, { account, membership }: RoleActor, studentIds: readonly string[], now: string): Promise<boolean> {
  if (studentIds.length === 0) return true
  const _id = `${account._id}|${chinaDateOf(now)}`
  const earlier = await tx.get('talent-looks', _id)
  const all = [...new Set([...(earlier?.studentIds ?? []), ...studentIds])]
  if (all.length > talentLimits.mostLooksADay) return false
  if (earlier && all.length === earlier.studentIds.length) return true
  await tx.put('talent-looks', { _id, studentIds: all, viewerId: account._id, viewerName: membership.scopeName, viewerRole: membership.role, at: now })
  return true
}
