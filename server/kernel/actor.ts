import type { Membership, Role } from '~/domain/accounts/roles'
import type { Rule } from '~/contract/policy'
import type { Account } from '../ports/collections'

/** What the platform says about the caller, before we know the person. */
export interface Identity {
  openid: string
  /** set when the call came from a desk: the id of its session, see desk-identity */
  deskSessionId?: string
}

export interface VisitorActor {
  identity: Identity | null
  account: Account | null
}
export interface SignedInActor {
  identity: Identity
  account: Account | null
}
export interface AccountActor {
  identity: Identity
  account: Account
}
export interface RoleActor extends AccountActor {
  /** the role and scope this call is made in */
  membership: Membership
}

/** The actor a handler gets follows from the policy's row. */
export type ActorFor<R extends Rule> = R extends { who: 'anyone' }
  ? VisitorActor
  : R extends { who: 'signed-in' }
    ? SignedInActor
    : R extends { who: 'roles' }
      ? RoleActor
      : AccountActor

/** The caller's membership of a role, if any: the first one. */
export function membershipOf(account: Account, ...roles: Role[]): Membership | undefined {
  return account.memberships.find((membership) => roles.includes(membership.role))
}

/** The student record the caller has claimed, if any. */
export function studentIdOfAccount(account: Account): string | undefined {
  return membershipOf(account, 'student', 'alumnus')?.scopeId
}
