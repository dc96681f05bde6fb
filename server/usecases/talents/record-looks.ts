import { talentLimits } from '~/domain/talents/talent-limits'
import { chinaDateOf } from '~/domain/time/china-date'
import type { RoleActor } from '../../kernel/actor'
import type { Transaction } from '../../ports/documents'
import type { TalentLooks } from '../../ports/talent-collections'

/** The platform's clamp on one read: who has filled as many pages in a day has looked at enough. */
const mostPages = 1000

/**
 * Records who was seen among talents, where each of them sees it, and when: one read and one write a page, one document a
 * page, which holds those whom this person had not met that day. What was written is not changed: a look stays where it
 * was in time. @returns false when somebody has looked at as many as one may in a day; then nothing is to be shown
 */
export async function recordLooks(tx: Transaction, actor: RoleActor, studentIds: readonly string[], now: string): Promise<boolean> {
  return addLooks(tx, { list: 'talents', what: 'talent-list', actor, studentIds, now, most: talentLimits.mostLooksADay })
}

/**
 * Records who was seen in the list of those who applied for one posting, in the same way. They have sent their cards, so
 * there is no limit but that of a day's pages.
 */
export async function recordApplicantLooks(tx: Transaction, actor: RoleActor, { jobId, studentIds, now }: { jobId: string; studentIds: readonly string[]; now: string }): Promise<void> {
  await addLooks(tx, { list: jobId, what: 'applicant-list', actor, studentIds, now, most: Infinity })
}

interface Seen extends Pick<TalentLooks, 'what'> {
  /** names the list that was looked at */
  list: string
  actor: RoleActor
  studentIds: readonly string[]
  now: string
  most: number
}

async function addLooks(tx: Transaction, { list, what, actor: { account, membership }, studentIds, now, most }: Seen): Promise<boolean> {
  if (studentIds.length === 0) return true
  const day = `${account._id}|${chinaDateOf(now)}|${list}|`
  const pages = await tx.find('talent-looks', { _id: { gt: day, lt: `${day}~` } }, { fields: ['studentIds'], limit: mostPages })
  const met = new Set(pages.flatMap((page) => page.studentIds))
  const fresh = [...new Set(studentIds)].filter((id) => !met.has(id))
  const [first] = fresh
  if (first === undefined) return true
  if (pages.length === mostPages || met.size + fresh.length > most) return false
  // With the first of them: two pages of the same millisecond are two.
  await tx.put('talent-looks', { _id: `${day}${now}|${first}`, what, studentIds: fresh, viewerId: account._id, viewerName: membership.scopeName, viewerRole: membership.role, at: now })
  return true
}
