import type { Rule } from '~/contract/policy'
import { currentTermsVersion } from '~/domain/accounts/terms'
import type { Account } from '../ports/collections'
import type { Identity, RoleActor, VisitorActor } from './actor'
import { type Result, fail, ok } from './result'

export type Refusal = 'UNAUTHENTICATED' | 'TERMS_NOT_ACCEPTED' | 'FORBIDDEN'

/**
 * Applies one row of the policy.
 * @param asked the membership the client says it acts under; it only chooses among those the account holds
 */
export function authorise(
  rule: Rule,
  identity: Identity | null,
  account: Account | null,
  asked?: { role: string; scopeId: string },
): Result<VisitorActor | RoleActor, Refusal> {
  if (rule.who === 'anyone') return ok({ identity, account })
  if (!identity) return fail('UNAUTHENTICATED')
  if (rule.who === 'signed-in') return ok({ identity, account })
  if (!account || account.termsVersion !== currentTermsVersion) return fail('TERMS_NOT_ACCEPTED')
  if (rule.who !== 'roles') return ok({ identity, account })
  const held = account.memberships.filter((membership) => rule.roles.includes(membership.role))
  const membership = held.find((one) => one.role === asked?.role && one.scopeId === asked.scopeId) ?? held[0]
  return membership ? ok({ identity, account, membership }) : fail('FORBIDDEN')
}
