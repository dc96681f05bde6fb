import { type SemesterKey, semesterOf } from '~/domain/cards/chapters'
import type { CompetitionLevel } from '~/domain/cards/entry-kinds'
import type { Grade } from '~/domain/cards/grades'
import { comparableTitle } from './comparable-title'

interface OfStudent {
  /** in the sheet */
  row: number
  studentNumber: string
  name: string
}

export interface CourseRow extends OfStudent {
  kind: 'course'
  chapter: SemesterKey
  title: string
  credits: number
  grade: Grade | null
}

export interface AwardRow extends OfStudent {
  kind: 'competition'
  title: string
  reach: CompetitionLevel
  award: string
  wonOn: string
}

/** One good row of a sheet. */
export type GradeRow = CourseRow | AwardRow

/** A course is what its student took in a semester; credits and grade are what is said of it. */
export function keyOfCourse({ chapter, title }: { chapter: string; title: string }): readonly string[] {
  return ['course', chapter, comparableTitle(title)]
}

/**
 * An award is a competition of a semester at one level: a provincial round and the final it leads to are two awards,
 * the first and the third prize of one round are not. Prize and day are what is said of it.
 */
export function keyOfAward({ title, reach, wonOn }: { title: string; reach: CompetitionLevel; wonOn: string }): readonly string[] {
  return ['competition', semesterOf(wonOn), comparableTitle(title), reach]
}

/** What tells one entry of a student from another: rows with the same key are one entry, and the later sheet corrects it. */
export function keyOfRow(row: GradeRow): readonly string[] {
  return row.kind === 'course' ? keyOfCourse(row) : keyOfAward(row)
}
