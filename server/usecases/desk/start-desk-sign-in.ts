import { startDeskSignIn as operation } from '~/contract/desk'
import { deskLifetimes, deskLimits } from '~/domain/desk/desk-limits'
import { implementCommand } from '../../kernel/implement'
import { takeAttempt } from '../../kernel/rate-limit'
import { fail, ok } from '../../kernel/result'
import { secretHash } from '../../kernel/secret-hash'
import { counterOf } from './counter-of'

/** Of the codes at hand one is taken by chance, so that two desks at once seldom want the same. */
const considered = 4

/** Gives one of the ready codes to a desk; a code is shown by one desk, once. */
export const startDeskSignIn = implementCommand(operation, {
  // The reply holds the secret.
  isRecorded: false,
  async prepare({ input, now, ports: { documents, ids } }) {
    if (!(await takeAttempt(documents, counterOf(input.visitorKey), now, deskLimits.starts))) return fail('RATE_LIMITED')
    const [code = 0, check = 0] = Buffer.from(ids.secret(), 'base64url')
    return ok({ secret: ids.secret(), pick: code % considered, check: String(check % 100).padStart(2, '0') })
  },
  async run({ now }, tx, { secret, pick, check }) {
    const codes = await tx.find('desk-codes', {}, { limit: considered })
    const code = codes[pick % codes.length]
    if (!code) return fail('NO_CODE_READY')
    const expiresAt = new Date(Date.parse(now) + deskLifetimes.signIn).toISOString()
    await tx.remove('desk-codes', code._id)
    await tx.create('desk-sign-ins', { _id: code._id, secretHash: secretHash(secret), check, askedAt: now, expiresAt, state: 'waiting', openid: '' })
    return ok({ signInId: code._id, secret, codeImage: code.image, check, expiresAt })
  },
})
