import { confirmDeskSignIn as operation } from '~/contract/desk'
import { deskLimits } from '~/domain/desk/desk-limits'
import { implementCommand } from '../../kernel/implement'
import { takeAttempt } from '../../kernel/rate-limit'
import { fail, ok } from '../../kernel/result'
import { secretHash } from '../../kernel/secret-hash'

/** Lets a desk act as the caller, or refuses it. Only in WeChat: a desk that could let desks in would never end. */
export const confirmDeskSignIn = implementCommand(operation, {
  async prepare({ actor: { account, identity }, now, ports: { documents } }) {
    if (identity.deskSessionId) return fail('FORBIDDEN')
    return (await takeAttempt(documents, `desk-confirm|${account._id}`, now, deskLimits.decisions)) ? ok(undefined) : fail('RATE_LIMITED')
  },
  async run({ input: { scene, decision }, actor: { identity }, now }, tx) {
    const signIn = await tx.get('desk-sign-ins', secretHash(scene))
    if (!signIn) return fail('NOT_FOUND')
    if (signIn.state !== 'waiting') return fail('DESK_SIGN_IN_DECIDED')
    if (signIn.expiresAt <= now) return fail('DESK_SIGN_IN_EXPIRED')
    const isConfirmed = decision === 'confirm'
    await tx.update('desk-sign-ins', signIn._id, { set: { state: isConfirmed ? 'confirmed' : 'refused', openid: isConfirmed ? identity.openid : '' } })
    return ok({ decision })
  },
})
