export const familyLinkStates = ['open', 'linked', 'revoked', 'expired'] as const
export type FamilyLinkState = (typeof familyLinkStates)[number]

/** How invitations for family work; the product's own choice. A link in a family chat is read within days, not weeks. */
export const familyRules = { version: '2026-11', validHours: 72, standingLinks: 6 } as const

export function familyLinkExpiresAt(createdAt: string): string {
  return new Date(Date.parse(createdAt) + familyRules.validHours * 3_600_000).toISOString()
}

/** An open link past its time has expired, whether or not anybody wrote that down. */
export function familyLinkState(link: { state: FamilyLinkState; expiresAt: string }, now: string): FamilyLinkState {
  return link.state === 'open' && link.expiresAt <= now ? 'expired' : link.state
}

/** Links that count against the limit: those one can come in by, and those somebody came in by. */
export function isStanding(link: { state: FamilyLinkState; expiresAt: string }, now: string): boolean {
  const state = familyLinkState(link, now)
  return state === 'open' || state === 'linked'
}
