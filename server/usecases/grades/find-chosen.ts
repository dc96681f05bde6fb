import { type AbsentGroup, groupOfEntry, keyOfGroup } from '~/domain/grades/absent-entries'
import type { GradeSheet } from '~/domain/grades/grade-columns'
import type { Grades } from '~/domain/grades/read-grades'
import { studentIdOf } from '../../kernel/derived-ids'
import type { StudentRecord } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { absentOf } from './absent-entries'
import { findImported, type ImportedRecord } from './find-imported'
import { byStudent, isWhole } from './students-of-sheet'

export interface Choice {
  schoolId: string
  sheet: GradeSheet
  takeOff: readonly AbsentGroup[]
  grades: Grades
  /** those to look through, by id */
  students: ReadonlyMap<string, StudentRecord>
}

/**
 * By student, the entries of the chosen groups that the sheet still lacks: one read, more where the cards hold thousands.
 * What the preview said is looked at again, so that nothing comes off a card that the sheet has meanwhile put there.
 */
export async function findChosen(tx: Transaction, { schoolId, sheet, takeOff, grades, students }: Choice): Promise<Map<string, ImportedRecord[]>> {
  const absent = new Map<string, ImportedRecord[]>()
  if (takeOff.length === 0) return absent
  const chosen = new Set(takeOff.map(keyOfGroup))
  const numbers = new Set([...students.values()].map(({ studentNumber }) => studentNumber.toUpperCase()))
  const whole = byStudent(grades.rows.filter(({ studentNumber }) => numbers.has(studentNumber)), ({ studentNumber }) => studentNumber).flatMap((rows) => {
    const student = students.get(studentIdOf(schoolId, rows[0]?.studentNumber ?? ''))
    return student && isWhole(student, rows, grades) ? [{ student, rows }] : []
  })
  const [chapters, titles] = [[...new Set(takeOff.map(({ chapter }) => chapter))], [...new Set(takeOff.map(({ title }) => title))]]
  const found = await findImported(tx, { studentIds: whole.map(({ student }) => student._id), sheet }, { chapter: { in: chapters }, title: { in: titles } })
  for (const { student, rows } of whole) {
    const entries = found.filter((entry) => entry.studentId === student._id && chosen.has(keyOfGroup(groupOfEntry(entry))))
    absent.set(student._id, absentOf(rows, entries).map(({ entry }) => entry))
  }
  return absent
}
