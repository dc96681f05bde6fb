import { withLevels } from '~/domain/cards/growth'
import type { CompetencyHeld } from '~/domain/matching/market'
import { chinaDateOf } from '~/domain/time/china-date'
import type { Card } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { markStudentChanged } from '../matching/mark-changed'

/**
 * Writes what a student can: the card, its growth for the radar of later semesters, and the market's entry. Every
 * change of competencies goes through here, wherever it comes from.
 */
export async function holdCompetencies(tx: Transaction, card: Card, competencies: CompetencyHeld[], now: string): Promise<void> {
  const growth = withLevels(card.growth ?? {}, competencies, chinaDateOf(now))
  await tx.update('cards', card._id, { set: { profile: { ...card.profile, competencies }, growth, updatedAt: now } })
  await markStudentChanged(tx, card._id, card, now)
}
