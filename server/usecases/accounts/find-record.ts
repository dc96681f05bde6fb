import { isSameName } from '~/domain/accounts/same-name'
import { studentIdOf } from '../../kernel/derived-ids'
import type { StudentRecord } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'

/** The roster's record by school, student number and name; null without a word on which of the three is wrong. */
export async function findRecord(tx: Transaction, key: { schoolId: string; studentNumber: string; name: string }): Promise<StudentRecord | null> {
  const student = await tx.get('students', studentIdOf(key.schoolId, key.studentNumber))
  return student && isSameName(student.name, key.name) ? student : null
}
