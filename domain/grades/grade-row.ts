import { type SemesterKey, semesterOf } from '~/domain/cards/chapters'
import type { CompetitionLevel, EntrySource } from '~/domain/cards/entry-kinds'
import type { Grade } from '~/domain/cards/grades'
import { comparableTitle } from './comparable-title'
import type { GradeSheet } from './grade-columns'

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

/** What a student did in an order programme, and how the employer who ordered it assessed that. */
export interface ProgrammeRow extends OfStudent {
  kind: 'project'
  chapter: SemesterKey
  title: string
  employer: string
  programme: string
  result: string
}

/** One good row of a sheet. */
export type GradeRow = CourseRow | AwardRow | ProgrammeRow

/** What the rows of a sheet become on the card. */
export const kindOfSheet = { courses: 'course', awards: 'competition', programmes: 'project' } as const satisfies Record<GradeSheet, GradeRow['kind']>

/** Who says what a row says. */
export const sourceOfRow = { course: 'school', competition: 'school', project: 'order-programme' } as const satisfies Record<GradeRow['kind'], EntrySource>

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

/** A project of an order programme is what its student did for an employer in a semester; programme and result are what is said of it. */
export function keyOfProgramme({ chapter, title, employer }: { chapter: string; title: string; employer: string }): readonly string[] {
  return ['order-programme', chapter, comparableTitle(title), comparableTitle(employer)]
}

/** How the card says which programme it was and how it went: the school's own words, in any language of the screen. */
export function programmeWords({ programme, result }: Pick<ProgrammeRow, 'programme' | 'result'>): string {
  return `${programme} · ${result}`
}

/** What tells one entry of a student from another: rows with the same key are one entry, and the later sheet corrects it. */
export function keyOfRow(row: GradeRow): readonly string[] {
  switch (row.kind) {
    case 'course':
      return keyOfCourse(row)
    case 'competition':
      return keyOfAward(row)
    case 'project':
      return keyOfProgramme(row)
  }
}
