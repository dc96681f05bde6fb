import { readSession as operation } from '~/contract/accounts'
import { currentTermsVersion } from '~/domain/accounts/terms'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'

/** How far the caller has come; who they are rides on the reply as its session. */
export const readSession = implementQuery(operation, async ({ actor: { identity, account } }) => {
  if (!identity) return Promise.resolve(ok({ state: 'visitor' as const }))
  return Promise.resolve(ok({ state: account?.termsVersion === currentTermsVersion ? ('member' as const) : ('terms-needed' as const) }))
})
