import { acceptFamilyLink as operation } from '~/contract/rights'
import { familyLinkState } from '~/domain/rights/family-rules'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { secretHash } from '../../kernel/secret-hash'

/** Whoever holds the token becomes family of the student, once: link and account are written together. */
export const acceptFamilyLink = implementCommand(operation, {
  // Taken by the same person it is taken; the reply names the student.
  isRecorded: false,
  async run({ input, actor, now }, tx) {
    const link = await tx.get('family-links', secretHash(input.token))
    if (!link) return fail('NOT_FOUND')
    const card = await tx.get('cards', link.studentId)
    const account = await tx.get('accounts', actor.account._id)
    if (!card || !account || card.accountId !== link.accountId) return fail('LINK_CLOSED')
    if (account._id === link.accountId) return fail('OWN_LINK')
    const answer = ok({ studentId: card._id, studentName: card.studentName })
    const state = familyLinkState(link, now)
    if (state === 'linked' && link.linkedAccountId === account._id) return answer
    if (state !== 'open') return fail('LINK_CLOSED')
    if (card.consents['share-with-family']?.isGranted !== true) return fail('NOT_SHARED')
    const isFamily = account.memberships.some(({ role, scopeId }) => role === 'family' && scopeId === card._id)
    if (!isFamily) {
      const memberships = [...account.memberships, { role: 'family' as const, scopeId: card._id, scopeName: card.studentName }]
      await tx.update('accounts', account._id, { set: { memberships } })
    }
    await tx.update('family-links', link._id, { set: { state: 'linked', linkedAccountId: account._id, linkedName: account.displayName, linkedAt: now } })
    return answer
  },
})
