import { withRecorded } from '~/domain/cards/recorded-competencies'
import { withSelfRated } from '~/domain/cards/self-rated-competencies'
import type { Card, StudentRecord } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { provenCompetencies } from './refresh-record'

/**
 * Opens the card of a record, or hands a standing one over. Wishes, consents and what somebody says of themselves are one
 * person's: a new owner starts with none, so nobody is found or written to before they said so themselves. What the school
 * recorded and employers confirmed stays.
 * @returns the card as it stood before; null when there was none
 */
export async function openCard(tx: Transaction, student: StudentRecord, accountId: string, now: string): Promise<Card | null> {
  const standing = await tx.get('cards', student._id)
  const { schoolId, schoolName, graduationYear, level, major } = student
  // What the school has recorded already counts from the first day.
  const competencies = withRecorded(withSelfRated(standing?.profile.competencies ?? [], []), await provenCompetencies(tx, student._id))
  const card: Card = {
    _id: student._id,
    accountId,
    schoolId,
    schoolName,
    studentName: student.name,
    graduationYear,
    ...(student.entryYear !== undefined && { entryYear: student.entryYear }),
    wishes: null,
    profile: {
      id: student._id,
      schoolId,
      level,
      graduationYear,
      major,
      cities: [],
      occupations: [],
      salaryMin: 0,
      competencies,
    },
    consents: {},
    isFindable: false,
    listedIn: standing?.listedIn ?? null,
    wantsAlerts: false,
    dismissed: { jobs: [], occupations: [], cities: [] },
    ...(standing?.hasConfirmations && { hasConfirmations: true }),
    updatedAt: now,
  }
  await tx.put('cards', card)
  return standing
}
