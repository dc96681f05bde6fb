import type { Card, StudentRecord } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'

/**
 * Opens the card of a record, or hands a standing one over. Consents are one person's: a new owner starts with none,
 * so nobody is found or written to before they said so themselves.
 * @returns the card as it stood before; null when there was none
 */
export async function openCard(tx: Transaction, student: StudentRecord, accountId: string, now: string): Promise<Card | null> {
  const standing = await tx.get('cards', student._id)
  const { schoolId, schoolName, graduationYear, level, major } = student
  await tx.put('cards', {
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
      competencies: standing?.profile.competencies ?? [],
    },
    consents: {},
    isFindable: false,
    listedIn: standing?.listedIn ?? null,
    wantsAlerts: false,
    dismissed: standing?.dismissed ?? { jobs: [], occupations: [], cities: [] },
    updatedAt: now,
  })
  return standing
}
