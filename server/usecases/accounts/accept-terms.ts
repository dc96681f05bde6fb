import { acceptTerms as operation } from '~/contract/accounts'
import { currentTermsVersion } from '~/domain/accounts/terms'
import { accountIdOf } from '../../kernel/derived-ids'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'

/** Accepts the privacy terms of today; nothing about a person is stored before. */
export const acceptTerms = implementCommand(operation, {
  async run({ input, actor, now }, tx) {
    if (input.version !== currentTermsVersion) return fail('TERMS_OUTDATED')
    const { openid } = actor.identity
    const accountId = accountIdOf(openid)
    const account = await tx.get('accounts', accountId)
    const accepted = { termsVersion: input.version, termsAcceptedAt: now }
    if (account) {
      await tx.update('accounts', accountId, { set: { ...accepted, displayName: input.displayName ?? account.displayName } })
    } else {
      await tx.create('accounts', { _id: accountId, openid, displayName: input.displayName ?? '', memberships: [], ...accepted, unreadCount: 0, createdAt: now })
    }
    return ok({ accountId })
  },
})
