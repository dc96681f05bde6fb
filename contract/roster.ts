import * as z from 'zod/mini'
import { requiredColumns, rosterColumns } from '../domain/roster/roster-row'
import { Cursor, EducationLevel, Id, Instant, MajorCode, PageInput } from './fields'
import { operation } from './operation'

export { requiredColumns, rosterColumns }
export const RosterColumn = z.enum(rosterColumns)

/** What is wrong with one cell of the sheet; row as the spreadsheet numbers it. */
export const RosterProblem = z.object({
  row: z.int(),
  column: z.nullable(RosterColumn),
  value: z.string(),
  code: z.enum(['missing', 'malformed', 'unknown-major', 'unknown-level', 'year-out-of-range', 'duplicate-in-file', 'too-long', 'cell-error']),
})

/**
 * Reads a sheet (.xlsx, .xls, CSV) that the caller put up at `uploadPath('roster', …)` (contract/uploads) and says what
 * an import would do; changes nothing.
 */
export const previewRoster = operation({
  name: 'previewRoster',
  home: 'documents',
  kind: 'query',
  input: z.object({ fileId: z.string().check(z.maxLength(400)) }),
  output: z.object({
    /** identifies the content; an import of it must name the same */
    digest: z.string(),
    missingColumns: z.array(RosterColumn),
    rowCount: z.int(),
    newCount: z.int(),
    changedCount: z.int(),
    unchangedCount: z.int(),
    problemCount: z.int(),
    /** the first 500 */
    problems: z.array(RosterProblem),
    sample: z.array(z.partialRecord(RosterColumn, z.string())),
  }),
  errors: ['FILE_UNREADABLE', 'FILE_TOO_LARGE'],
})

/** Imports the good rows, a page a call: resumable, and importing twice changes nothing. */
export const importRoster = operation({
  name: 'importRoster',
  home: 'documents',
  kind: 'command',
  input: z.object({ fileId: z.string().check(z.maxLength(400)), digest: z.string().check(z.maxLength(80)), ...PageInput }),
  output: z.object({ newCount: z.int(), changedCount: z.int(), unchangedCount: z.int(), done: z.int(), total: z.int(), cursor: Cursor }),
  errors: ['FILE_UNREADABLE', 'FILE_TOO_LARGE', 'FILE_CHANGED'],
})

export const RosterRow = z.object({
  studentId: Id,
  studentNumber: z.string(),
  name: z.string(),
  college: z.string(),
  major: MajorCode,
  className: z.string(),
  level: EducationLevel,
  graduationYear: z.int(),
  claimedAt: z.nullable(Instant),
})

export const listStudents = operation({
  name: 'listStudents',
  home: 'campus',
  kind: 'query',
  input: z.object({
    /** beginning of a student number, or part of a name */
    text: z.optional(z.string().check(z.maxLength(40))),
    graduationYear: z.optional(z.int()),
    isClaimed: z.optional(z.boolean()),
    ...PageInput,
  }),
  output: z.object({ total: z.int(), students: z.array(RosterRow), cursor: Cursor }),
})
