import type { Account } from '../../ports/collections'

export type Side = 'student' | 'employer'

/**
 * On which side of an invitation, interview or conversation the account stands: the student it is with, or a recruiter
 * of the employer it is from. null for everybody else, to whom it does not exist.
 */
export function sideOf(account: Account, thing: { studentAccountId: string; employerId: string }): Side | null {
  if (thing.studentAccountId === account._id) return 'student'
  return account.memberships.some(({ role, scopeId }) => role === 'recruiter' && scopeId === thing.employerId) ? 'employer' : null
}

/** The employers for which the account recruits; usually none or one. */
export function recruitsFor(account: Account): string[] {
  return account.memberships.filter(({ role }) => role === 'recruiter').map(({ scopeId }) => scopeId)
}

/** Who holds the interview: the recruiter it was booked with, or the colleague who entered the room last. */
export function hostOf({ hostId, recruiterId }: { hostId?: string; recruiterId: string }): string {
  return hostId ?? recruiterId
}
