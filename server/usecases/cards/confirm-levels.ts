import { withConfirmed } from '~/domain/cards/confirmed-competencies'
import type { Interview } from '../../ports/collections'
import type { CompetencyConfirmation } from '../../ports/confirmation-collections'
import type { Transaction } from '../../ports/documents'
import { holdCompetencies } from './hold-competencies'

/** More than anybody gathers: twelve competencies a posting, dozens of interviews. */
const most = 1000

/** Every level that employers confirmed of one student, shown or not. */
export function confirmationsOf(tx: Pick<Transaction, 'find'>, studentId: string): Promise<CompetencyConfirmation[]> {
  return tx.find('competency-confirmations', { studentId }, { limit: most })
}

/** Writes the levels confirmed after an interview, and brings card and market in line. */
export async function confirmLevels(tx: Transaction, interview: Interview, confirmed: readonly { id: string; level: CompetencyConfirmation['level'] }[], by: { name: string; now: string }): Promise<void> {
  if (confirmed.length === 0) return
  const { _id: interviewId, studentId, employerId, employerName, jobId, jobTitle } = interview
  const [standing, card] = [await confirmationsOf(tx, studentId), await tx.get('cards', studentId)]
  const added = confirmed.map(({ id, level }): CompetencyConfirmation => ({
    _id: `${interviewId}|${id}`,
    studentId,
    interviewId,
    employerId,
    employerName,
    jobId,
    jobTitle,
    competency: id,
    level,
    confirmedBy: by.name,
    confirmedAt: by.now,
    state: 'shown',
    statement: '',
    answeredAt: null,
  }))
  for (const one of added) await tx.put('competency-confirmations', one)
  if (!card) return
  if (!card.hasConfirmations) await tx.update('cards', studentId, { set: { hasConfirmations: true } })
  await holdCompetencies(tx, card, withConfirmed(card.profile.competencies, [...standing, ...added]), by.now)
}
