import { roles } from '~/domain/accounts/roles'
import { currentTermsVersion } from '~/domain/accounts/terms'
import type { OperationName } from '~/contract/operations'
import { policy, type Rule } from '~/contract/policy'
import type { Account } from '../ports/collections'
import { authorise } from './authorise'

const identity = { openid: 'o-1' }
const rules = Object.entries(policy) as [OperationName, Rule][]

function accountWith(role: (typeof roles)[number] | null, termsVersion: string = currentTermsVersion): Account {
  return {
    _id: 'a1',
    openid: 'o-1',
    displayName: '林',
    memberships: role ? [{ role, scopeId: 'x1', scopeName: 'X' }] : [],
    termsVersion,
    termsAcceptedAt: '2026-11-01T00:00:00.000Z',
    unreadCount: 0,
    createdAt: '2026-11-01T00:00:00.000Z',
  }
}

test.each(rules)('%s: a visitor passes only where anyone may', (_name, rule) => {
  expect(authorise(rule, null, null).isOk).toBe(rule.who === 'anyone')
})

test.each(rules)('%s: without terms nothing that needs an account', (_name, rule) => {
  const isOpen = rule.who === 'anyone' || rule.who === 'signed-in'
  expect(authorise(rule, identity, null).isOk).toBe(isOpen)
  expect(authorise(rule, identity, accountWith('student', '2000-01')).isOk).toBe(isOpen)
})

test.each(rules.flatMap(([name, rule]) => roles.map((role) => [name, role, rule] as const)))('%s as %s follows the table', (_name, role, rule) => {
  const isAllowed = rule.who !== 'roles' || rule.roles.includes(role)
  expect(authorise(rule, identity, accountWith(role)).isOk).toBe(isAllowed)
})

test('asking for a membership one does not hold gives one that one does', () => {
  const result = authorise({ who: 'roles', roles: ['recruiter'] }, identity, accountWith('recruiter'), { role: 'recruiter', scopeId: 'other' })
  expect(result.isOk && 'membership' in result.value && result.value.membership.scopeId).toBe('x1')
})
