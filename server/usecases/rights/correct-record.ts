import type { Membership } from '~/domain/accounts/roles'
import type { DisputableField } from '~/domain/rights/dispute-rules'
import { isPlausibleBirth } from '~/domain/rights/minors'
import { readBornOn } from '~/domain/roster/read-born-on'
import { readRosterRow } from '~/domain/roster/read-roster-row'
import { chinaDateOf } from '~/domain/time/china-date'
import type { Transaction } from '../../ports/documents'
import type { FieldCipher } from '../../ports/field-cipher'
import { majorCodeOf } from '../catalogues/major-code-of'
import { writeStudent } from '../roster/write-student'
import type { Ids } from '../../ports/ports'
import { sealBornOn } from './age-of'
import { withdrawUnexplained } from './withdraw-unexplained'

interface Correction {
  studentId: string
  field: DisputableField
  value: string
  school: Membership
  now: string
  cipher: FieldCipher
  ids: Ids
}

/**
 * Writes one fact of a record, checked as the roster's import checks it; the card follows.
 * @returns what is wrong with the value, undefined when it was written
 */
export async function correctRecord(tx: Transaction, { studentId, field, value, school, now, cipher, ids }: Correction): Promise<string | undefined> {
  const standing = await tx.get('students', studentId)
  if (!standing) return 'missing'
  const today = chinaDateOf(now)
  if (field === 'bornOn') {
    const bornOn = readBornOn(value)
    if (bornOn === undefined || !isPlausibleBirth(bornOn, today)) return 'malformed'
    await tx.update('students', studentId, { set: { bornOn: sealBornOn(studentId, bornOn, cipher), bornOnSource: 'school' } })
    await withdrawUnexplained(tx, { studentId, bornOn, now, ids })
    return undefined
  }
  // An empty cell of a sheet says nothing; an empty correction corrects nothing.
  if (value.trim() === '') return 'missing'
  const { studentNumber, name, college, major, className, level, graduationYear, entryYear } = standing
  const cells = { studentNumber, name, college, major: String(major), className, level: String(level), graduationYear: String(graduationYear), entryYear: String(entryYear ?? ''), bornOn: '', [field]: value }
  const read = readRosterRow(cells, 0, { majorCodeOf, today })
  if ('problems' in read) return read.problems[0]?.code ?? 'malformed'
  await writeStudent(tx, { id: studentId, row: read.student, standing, school, now, cipher, ids })
  return undefined
}
