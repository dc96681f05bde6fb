import { studentRoleOn } from '~/domain/accounts/student-role'
import { chinaDateOf } from '~/domain/time/china-date'
import type { Account, StudentRecord } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { openCard } from '../cards/open-card'
import { recordCardEvent } from '../cards/record-card-event'
import { markStudentChanged } from '../matching/mark-changed'

/** Makes the record, its card and the membership that comes with it the account's. */
export async function linkRecord(tx: Transaction, account: Account, student: StudentRecord, now: string): Promise<void> {
  const role = studentRoleOn(chinaDateOf(now), student.graduationYear)
  const memberships = [...account.memberships, { role, scopeId: student._id, scopeName: student.schoolName }]
  await tx.update('students', student._id, { set: { claimedBy: account._id, claimedAt: now } })
  await tx.update('accounts', account._id, { set: { memberships, displayName: account.displayName || student.name } })
  const before = await openCard(tx, student, account._id, now)
  await recordCardEvent(tx, { kind: 'claimed', studentId: student._id, at: now, job: null })
  await markStudentChanged(tx, student._id, before, now)
}
