import type { Grades } from '~/domain/grades/read-grades'
import type { GradeRow } from '~/domain/grades/grade-row'
import type { StudentRecord } from '../../ports/collections'
import { problemOfPerson } from './problem-of-person'

/** Neighbouring rows of one student; the rows of a sheet stand in the order of student numbers. */
export function byStudent<T>(rows: readonly T[], numberOf: (row: T) => string): T[][] {
  const groups: T[][] = []
  let number: string | undefined
  for (const row of rows) {
    if (numberOf(row) === number) groups.at(-1)?.push(row)
    else groups.push([row])
    number = numberOf(row)
  }
  return groups
}

/**
 * Whether the sheet says all of a student that it means to: each of their rows was read, and each is theirs. Only then
 * can something be said to be lacking.
 */
export function isWhole(student: StudentRecord, rows: readonly GradeRow[], { incomplete }: Pick<Grades, 'incomplete'>): boolean {
  return rows.every(({ studentNumber }) => !incomplete.has(studentNumber)) && rows.every((row) => problemOfPerson(row, student) === null)
}
