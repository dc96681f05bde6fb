import { isSameRecord, recordedCompetencies, withRecorded } from '~/domain/cards/recorded-competencies'
import type { CompetencyHeld } from '~/domain/matching/market'
import type { Card } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { holdCompetencies } from './hold-competencies'

/**
 * Brings the competencies that the record proves in line with its entries, and the market with them. Call it after an
 * entry that the student didn't write was written, corrected, disputed or removed. The card is written also where it
 * proves the same as before, see `touchCard`.
 * @returns whether anything changed
 */
export async function refreshRecord(tx: Transaction, card: Card, now: string): Promise<boolean> {
  const recorded = await provenCompetencies(tx, card._id)
  const isSame = isSameRecord(card.profile.competencies, recorded)
  if (isSame) await touchCard(tx, card)
  else await holdCompetencies(tx, card, withRecorded(card.profile.competencies, recorded), now)
  return !isSame
}

/**
 * Writes the card for the sake of writing it. Snapshot isolation lets two transactions each read the entries and change
 * one of them without seeing the other's: one lowers a level that the other has just proved anew and finds in place. Both
 * write the card, so one of them begins again and sees both entries.
 */
export async function touchCard(tx: Transaction, { _id, recordRevision = 0 }: Pick<Card, '_id' | 'recordRevision'>): Promise<void> {
  await tx.update('cards', _id, { set: { recordRevision: recordRevision + 1 } })
}

/** What the verified entries of a record prove, as they stand in this transaction. */
export async function provenCompetencies(tx: Transaction, studentId: string): Promise<CompetencyHeld[]> {
  const entries = await tx.find('card-entries', { studentId, verification: 'verified' }, { limit: 1000, fields: ['source', 'verification', 'competencies'] })
  return recordedCompetencies(entries)
}
