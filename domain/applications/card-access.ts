import { shownSectionsOf, type CardSection } from '~/domain/cards/card-sections'
import { type ApplicationStage, isOver } from './application-stage'

/**
 * How long an application keeps the card open. The days are the product's own choice: a posting of the autumn is still
 * being decided in the weeks after it closed, and nobody needs a card for a decision that was never taken (PIPL 6, 19).
 */
export const cardAccessRules = { version: '2026-12', openDaysAfterClosing: 90 } as const

const dayMs = 86_400_000

/**
 * True while the employer that an application went to sees the card as it is today: until one of the two has ended it,
 * and where neither does, for so many days after the posting closed and nothing more happened.
 * @param application `changedAt`: when its stage changed last, ISO 8601
 * @param closedAt when the posting closed, ISO 8601; null while it is open
 */
export function isCardOpen({ stage, changedAt }: { stage: ApplicationStage; changedAt: string }, closedAt: string | null, now: string): boolean {
  if (isOver(stage)) return false
  if (closedAt === null) return true
  const lastMove = changedAt > closedAt ? changedAt : closedAt
  return Date.parse(now) < Date.parse(lastMove) + cardAccessRules.openDaysAfterClosing * dayMs
}

/**
 * What an application opens. `sent`: what went with it; `wishes`: also today's wishes; `card`: also today's
 * competencies, and the match with them. Hidden competencies are none of today's.
 */
export const cardAccesses = ['sent', 'wishes', 'card'] as const
export type CardAccess = (typeof cardAccesses)[number]

export function cardAccessOf(application: { stage: ApplicationStage; changedAt: string }, card: { shownToEmployers?: readonly CardSection[] }, closedAt: string | null, now: string): CardAccess {
  if (!isCardOpen(application, closedAt, now)) return 'sent'
  return shownSectionsOf(card).includes('competencies') ? 'card' : 'wishes'
}
