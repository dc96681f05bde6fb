import type { RosterRow } from '~/domain/roster/roster-row'
import type { StudentRecord } from '../../ports/collections'
import type { FieldCipher } from '../../ports/field-cipher'
import { bornOnOf } from '../rights/age-of'

/** What stands of a student, in the form a sheet has it; what the student said of the own birth counts as not said by the school. */
export function knownOf(student: StudentRecord | undefined, cipher: FieldCipher): RosterRow | undefined {
  if (!student) return undefined
  const { bornOn: _sealed, ...row } = student
  const bornOn = student.bornOnSource === 'school' ? bornOnOf(student, cipher) : undefined
  return { ...row, ...(bornOn !== undefined && { bornOn }) }
}
