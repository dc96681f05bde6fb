import type { EducationLevel, MajorCode } from '~/domain/catalogues/codes'

/** The columns that a graduate roster has to have. */
export const requiredColumns = ['studentNumber', 'name', 'college', 'major', 'className', 'level', 'graduationYear'] as const

/**
 * Columns that may be left out, and cells of them that may be empty. The year of entry says where the usual length of study
 * is not the own (专升本, a second degree, a master of two years). The date of birth decides the care that a minor is owed,
 * and nothing else.
 */
export const optionalColumns = ['entryYear', 'bornOn'] as const
/** All columns that are read. */
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
  /** absent where the sheet says nothing */
  entryYear?: number
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
