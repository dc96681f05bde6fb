import { firstYearOf } from '~/domain/cards/chapters'
import { isMinorOn, mayBeMinor } from '~/domain/rights/minors'
import { chinaDateOf } from '~/domain/time/china-date'
import type { StudentRecord } from '../../ports/collections'
import type { FieldCipher } from '../../ports/field-cipher'

/** Date of birth of a record, opened; undefined where nobody said. */
export function bornOnOf(student: StudentRecord, cipher: FieldCipher): string | undefined {
  return student.bornOn ? cipher.open(student.bornOn, { collection: 'students', id: student._id, field: 'bornOn' }) : undefined
}

/** A date of birth as it is stored in this record and nowhere else. */
export function sealBornOn(studentId: string, bornOn: string, cipher: FieldCipher): string {
  return cipher.seal(bornOn, { collection: 'students', id: studentId, field: 'bornOn' })
}

/** True under 18, null where nobody said when the student was born. */
export function isMinor(student: StudentRecord, cipher: FieldCipher, now: string): boolean | null {
  const bornOn = bornOnOf(student, cipher)
  return bornOn === undefined ? null : isMinorOn(bornOn, chinaDateOf(now))
}

/** The careful answer: who may be a minor and has not said is treated as one. */
export function isTreatedAsMinor(student: StudentRecord, cipher: FieldCipher, now: string): boolean {
  return isMinor(student, cipher, now) ?? mayBeMinor(firstYearOf(student), chinaDateOf(now))
}
