import { isSameName } from '~/domain/accounts/same-name'
import type { GradeProblem } from '~/domain/grades/grade-columns'
import type { GradeRow } from '~/domain/grades/grade-row'
import type { StudentRecord } from '../../ports/collections'

/** A row goes to whoever has its number and its name; a slip in one of them must not give a grade to somebody else. */
export function problemOfPerson({ row, studentNumber, name }: GradeRow, student: StudentRecord | undefined): GradeProblem | null {
  if (!student) return { row, column: 'studentNumber', value: studentNumber, code: 'unknown-student' }
  return isSameName(student.name, name) ? null : { row, column: 'name', value: name, code: 'name-mismatch' }
}
