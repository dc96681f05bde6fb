import type { Membership } from '~/domain/accounts/roles'
import { entryYearAfter } from '~/domain/roster/compare-roster'
import type { RosterRow } from '~/domain/roster/roster-row'
import type { StudentRecord } from '../../ports/collections'
import type { FieldCipher } from '../../ports/field-cipher'
import type { Ids } from '../../ports/ports'
import type { Transaction } from '../../ports/documents'
import { sealBornOn } from '../rights/age-of'
import { withdrawUnexplained } from '../rights/withdraw-unexplained'
import { markStudentChanged } from '../matching/mark-changed'
import { settleGroups } from './settle-groups'

export interface StudentWrite {
  id: string
  row: RosterRow
  standing: StudentRecord | null
  school: Membership
  now: string
  cipher: FieldCipher
  ids: Ids
}

/** Writes what the roster says of one student; whoever has claimed the record keeps it, their card follows, and they count where they belong now. */
export async function writeStudent(tx: Transaction, { id, row: { bornOn, ...row }, standing, school, now, cipher, ids }: StudentWrite): Promise<void> {
  const birth = bornOn === undefined ? {} : { bornOn: sealBornOn(id, bornOn, cipher), bornOnSource: 'school' as const }
  if (!standing) {
    await tx.put('students', { _id: id, schoolId: school.scopeId, schoolName: school.scopeName, ...row, ...birth, claimedBy: null, claimedAt: null, importedAt: now })
    return
  }
  const entryYear = entryYearAfter(row, standing)
  // Put, since an update takes no field away.
  const { entryYear: _former, ...stays } = standing
  await tx.put('students', { ...stays, ...row, ...birth, ...(entryYear !== undefined && { entryYear }), importedAt: now })
  if (!standing.claimedBy) return
  const card = await tx.get('cards', id)
  if (!card) return
  const { level, graduationYear, major } = row
  const began = entryYear === card.entryYear ? {} : { entryYear: entryYear ?? null }
  const profile = { ...card.profile, level, graduationYear, major }
  await tx.update('cards', id, { set: { studentName: row.name, graduationYear, ...began, profile, updatedAt: now } })
  await markStudentChanged(tx, id, card, now)
  if (major !== card.profile.major || graduationYear !== card.profile.graduationYear) await settleGroups(tx, { ...card, profile }, now)
  if (bornOn !== undefined) await withdrawUnexplained(tx, { studentId: id, bornOn, now, ids })
}
