import { isSameRecord, recordedCompetencies, withRecorded } from '~/domain/cards/recorded-competencies'
import type { CompetencyHeld } from '~/domain/matching/market'
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
  const recorded = await provenCompetencies(tx, card._id)
  if (isSameRecord(card.profile.competencies, recorded)) return false
  await holdCompetencies(tx, card, withRecorded(card.profile.competencies, recorded), now)
  return true
}

/** What the verified entries of a record prove, as they stand in this transaction. */
export async function provenCompetencies(tx: Transaction, studentId: string): Promise<CompetencyHeld[]> {
  const entries = await tx.find('card-entries', { studentId, verification: 'verified' }, { limit: 1000, fields: ['source', 'verification', 'competencies'] })
  return recordedCompetencies(entries)
}
