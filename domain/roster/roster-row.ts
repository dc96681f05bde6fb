import type { EducationLevel, MajorCode } from '~/domain/catalogues/codes'

/** The columns of a graduate roster, all of them required. */
export const rosterColumns = ['studentNumber', 'name', 'college', 'major', 'className', 'level', 'graduationYear'] as const
export type RosterColumn = (typeof rosterColumns)[number]

/** One student as the sheet has them, checked. */
export interface RosterRow {
  studentNumber: string
  name: string
  college: string
  major: MajorCode
  className: string
  level: EducationLevel
  graduationYear: number
}

export type RosterProblemCode = 'missing' | 'malformed' | 'unknown-major' | 'unknown-level' | 'year-out-of-range' | 'duplicate-in-file' | 'too-long'

/** What is wrong with one cell; `row` as the spreadsheet numbers it, `value` as it stands there, shortened. */
export interface RosterProblem {
  row: number
  column: RosterColumn | null
  value: string
  code: RosterProblemCode
}
