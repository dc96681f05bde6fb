import type { EducationLevel, MajorCode } from '~/domain/catalogues/codes'

/** The columns that a graduate roster has to have. */
export const requiredColumns = ['studentNumber', 'name', 'college', 'major', 'className', 'level', 'graduationYear'] as const

/** All columns that are read. The date of birth may be left out: it decides the care that a minor is owed, and nothing else. */
export const optionalColumns = ['bornOn'] as const
export const rosterColumns = [...requiredColumns, ...optionalColumns] as const
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
  /** YYYY-MM-DD; absent where the sheet says nothing */
  bornOn?: string
}

export type RosterProblemCode = 'missing' | 'malformed' | 'unknown-major' | 'unknown-level' | 'year-out-of-range' | 'duplicate-in-file' | 'too-long' | 'cell-error'

/** What is wrong with one cell; `row` as the spreadsheet numbers it, `value` as it stands there, shortened. */
export interface RosterProblem {
  row: number
  column: RosterColumn | null
  value: string
  code: RosterProblemCode
}
