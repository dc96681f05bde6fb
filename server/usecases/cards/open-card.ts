import { withRecorded } from '~/domain/cards/recorded-competencies'
import type { Card, StudentRecord } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { provenCompetencies } from './refresh-record'

/**
 * Opens the card of a record, or hands a standing one over. Consents are one person's: a new owner starts with none,
 * so nobody is found or written to before they said so themselves.
 * @returns the card as it stood before; null when there was none
 */
export async function openCard(tx: Transaction, student: StudentRecord, accountId: string, now: string): Promise<Card | null> {
  const standing = await tx.get('cards', student._id)
  if (standing && standing.accountId !== accountId) await removeOwnWords(tx, student._id)
  const { schoolId, schoolName, graduationYear, level, major } = student
  // What the school has recorded already counts from the first day.
  const competencies = withRecorded(standing?.profile.competencies ?? [], await provenCompetencies(tx, student._id))
  const card: Card = {
    _id: student._id,
    accountId,
    schoolId,
    schoolName,
    studentName: student.name,
    graduationYear,
    wishes: standing?.wishes ?? null,
    profile: {
      id: student._id,
      schoolId,
      level,
      graduationYear,
      major,
      cities: standing?.profile.cities ?? [],
      occupations: standing?.profile.occupations ?? [],
      salaryMin: standing?.profile.salaryMin ?? 0,
      competencies,
    },
    consents: {},
    isFindable: false,
    listedIn: standing?.listedIn ?? null,
    wantsAlerts: false,
    dismissed: standing?.dismissed ?? { jobs: [], occupations: [], cities: [] },
    updatedAt: now,
  }
  await tx.put('cards', card)
  return standing
}

/** What the person before wrote of themselves is not the new owner's; what the school wrote is about the record. */
async function removeOwnWords(tx: Transaction, studentId: string): Promise<void> {
  const entries = await tx.find('card-entries', { studentId, source: 'self' }, { limit: 1000, fields: ['_id'] })
  for (const { _id } of entries) await tx.remove('card-entries', _id)
  const goals = await tx.find('card-goals', { studentId }, { limit: 1000, fields: ['_id'] })
  for (const { _id } of goals) await tx.remove('card-goals', _id)
}
