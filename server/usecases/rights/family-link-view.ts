import type { FamilyLink as View } from '~/contract/rights'
import { familyLinkState } from '~/domain/rights/family-rules'
import type * as z from 'zod/mini'
import type { FamilyLink } from '../../ports/rights-collections'

/** A link as its student sees it. */
export function familyLinkView(link: FamilyLink, now: string): z.infer<typeof View> {
  const { _id, label, showsEmployers, createdAt, expiresAt, linkedName, linkedAt } = link
  return { linkId: _id, label, state: familyLinkState(link, now), showsEmployers, createdAt, expiresAt, linkedName, linkedAt }
}
