import type { SemesterKey } from '~/domain/cards/chapters'
import type { CompetitionLevel } from '~/domain/cards/entry-kinds'
import type { Grade } from '~/domain/cards/grades'

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

/** What tells one row from another: the same twice is once. */
export function keyOfRow(row: GradeRow): readonly string[] {
  return row.kind === 'course' ? [row.kind, row.chapter, row.title] : [row.kind, row.title, row.award, row.wonOn]
}
