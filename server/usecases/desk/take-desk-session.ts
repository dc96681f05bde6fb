import { takeDeskSession as operation } from '~/contract/desk'
import { deskLifetimes } from '~/domain/desk/desk-limits'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { secretHash } from '../../kernel/secret-hash'

/**
 * Hands the session to the browser that asked, once: of two that come with the same secret one is too late and learns it.
 * A wrong secret is answered like an unknown sign-in; 256 bits need no count of attempts.
 */
export const takeDeskSession = implementCommand(operation, {
  // The reply holds the token. An answer lost on the way is lost: the desk asks anew.
  isRecorded: false,
  async prepare({ ports: { ids } }) {
    return Promise.resolve(ok(ids.secret()))
  },
  async run({ input, now }, tx, token) {
    const signIn = await tx.get('desk-sign-ins', input.signInId)
    if (!signIn || signIn.secretHash !== secretHash(input.secret)) return fail('NOT_FOUND')
    if (signIn.state === 'refused') return fail('DESK_SIGN_IN_REFUSED')
    if (signIn.state === 'taken') return fail('DESK_SIGN_IN_TAKEN')
    if (signIn.expiresAt <= now) return fail('DESK_SIGN_IN_EXPIRED')
    if (signIn.state === 'waiting') return ok({ state: 'waiting' })
    const expiresAt = new Date(Date.parse(now) + deskLifetimes.session).toISOString()
    await tx.update('desk-sign-ins', signIn._id, { set: { state: 'taken', openid: '' } })
    await tx.create('desk-sessions', { _id: secretHash(token), openid: signIn.openid, startedAt: now, expiresAt })
    return ok({ state: 'signed-in', token, expiresAt })
  },
})
