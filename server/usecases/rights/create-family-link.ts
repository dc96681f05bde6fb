import { createFamilyLink as operation } from '~/contract/rights'
import { familyLinkExpiresAt, familyRules, isStanding } from '~/domain/rights/family-rules'
import { familyTokenOf } from '../../kernel/derived-ids'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { secretHash } from '../../kernel/secret-hash'
import type { FamilyLink } from '../../ports/rights-collections'
import { familyLinkView } from './family-link-view'

/** An invitation for one family member. The token follows from the request, so that asking again gives the same one. */
export const createFamilyLink = implementCommand(operation, {
  // The reply holds the token, which is kept nowhere.
  isRecorded: false,
  async run({ input, actor: { account, membership }, now, requestId }, tx) {
    const token = familyTokenOf(account._id, requestId)
    const standing = await tx.get('family-links', secretHash(token))
    if (standing) return ok({ token, link: familyLinkView(standing, now) })

    const card = await tx.get('cards', membership.scopeId)
    if (card?.consents['share-with-family']?.isGranted !== true) return fail('NOT_SHARED')
    const links = await tx.find('family-links', { studentId: card._id, accountId: account._id }, { limit: 1000 })
    if (links.filter((link) => isStanding(link, now)).length >= familyRules.standingLinks) return fail('TOO_MANY_LINKS')
    const link: FamilyLink = {
      _id: secretHash(token),
      studentId: card._id,
      accountId: account._id,
      label: input.label,
      showsEmployers: input.showsEmployers,
      state: 'open',
      createdAt: now,
      expiresAt: familyLinkExpiresAt(now),
      linkedAccountId: null,
      linkedName: null,
      linkedAt: null,
    }
    await tx.create('family-links', link)
    return ok({ token, link: familyLinkView(link, now) })
  },
})
