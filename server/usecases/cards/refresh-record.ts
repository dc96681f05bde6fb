import { isSameRecord, recordedCompetencies, withRecorded } from '~/domain/cards/recorded-competencies'
import type { Card } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { holdCompetencies } from './hold-competencies'

/**
 * Brings the competencies that the record proves in line with its entries, and the market with them. Call it after an
 * entry that the student didn't write was written, corrected, disputed or removed; a card whose record proves the same
 * as before isn't touched.
 * @returns whether anything changed
 */
export async function refreshRecord(tx: Transaction, card: Card, now: string): Promise<boolean> {
  const entries = await tx.find('card-entries', { studentId: card._id, verification: 'verified' }, { limit: 1000, fields: ['source', 'verification', 'competencies'] })
  const recorded = recordedCompetencies(entries)
  if (isSameRecord(card.profile.competencies, recorded)) return false
  await holdCompetencies(tx, card, withRecorded(card.profile.competencies, recorded), now)
  return true
}
