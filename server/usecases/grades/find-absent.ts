import { semesterOf } from '~/domain/cards/chapters'
import type { GradeSheet } from '~/domain/grades/grade-columns'
import { gradeLimits } from '~/domain/grades/grade-limits'
import type { GradeRow } from '~/domain/grades/grade-row'
import type { Grades } from '~/domain/grades/read-grades'
import { studentIdOf } from '../../kernel/derived-ids'
import type { StudentRecord } from '../../ports/collections'
import type { Documents } from '../../ports/documents'
import { AbsentGroups, absentOf } from './absent-entries'
import { findImported, type ImportedRecord } from './find-imported'
import { byStudent, isWhole } from './students-of-sheet'

interface Comparison {
  schoolId: string
  sheet: GradeSheet
  grades: Grades
  /** whom the sheet names rightly */
  students: ReadonlyMap<string, StudentRecord>
}

/** What stands on the cards and the sheet lacks: two reads for about a thousand rows, more where the cards hold more. */
export async function findAbsent(documents: Documents, { schoolId, sheet, grades, students }: Comparison): Promise<AbsentGroups> {
  const groups = new AbsentGroups()
  const whole = byStudent(grades.rows, ({ studentNumber }) => studentNumber).flatMap((rows) => {
    const student = students.get(studentIdOf(schoolId, rows[0]?.studentNumber ?? ''))
    return student && isWhole(student, rows, grades) ? [{ student, rows }] : []
  })
  for (let from = 0; from < whole.length; ) {
    const page = whole.slice(from, from + studentsWithin(whole, from))
    from += page.length
    const [studentIds, rows] = [page.map(({ student }) => student._id), page.flatMap((one) => one.rows)]
    const [inSemester, byTitle] = await Promise.all([
      findImported(documents, { studentIds, sheet, chapters: [...new Set(rows.flatMap(chaptersOfRow))] }),
      findImported(documents, { studentIds, sheet, titles: [...new Set(rows.map(({ title }) => title))] }),
    ])
    const entriesOf = byHolder([...inSemester, ...byTitle])
    for (const one of page) groups.add(one.student, absentOf(one.rows, [...(entriesOf.get(one.student._id)?.values() ?? [])]))
  }
  return groups
}

/** How many students from here on have a thousand rows; one at least. */
function studentsWithin(whole: readonly { rows: readonly GradeRow[] }[], from: number): number {
  let [count, rows] = [0, 0]
  while (from + count < whole.length && (count === 0 || rows + (whole[from + count]?.rows.length ?? 0) <= gradeLimits.comparedPerCall)) rows += whole[from + count++]?.rows.length ?? 0
  return count
}

/** Where on the card a row's semester may lie: an award from before or after the studies is in the chapter beside them. */
function chaptersOfRow(row: GradeRow) {
  return row.kind === 'course' ? [row.chapter] : [semesterOf(row.wonOn), 'admission' as const, 'after' as const]
}

/** By student and id: what both reads found is there once. */
function byHolder(entries: readonly ImportedRecord[]): Map<string, Map<string, ImportedRecord>> {
  const holders = new Map<string, Map<string, ImportedRecord>>()
  for (const entry of entries) holders.set(entry.studentId, (holders.get(entry.studentId) ?? new Map<string, ImportedRecord>()).set(entry._id, entry))
  return holders
}
