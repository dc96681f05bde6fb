import * as z from 'zod/mini'
import { awardColumns, courseColumns, gradeSheets } from '../domain/grades/grade-columns'
import { Cursor, PageInput } from './fields'
import { operation } from './operation'

export { awardColumns, courseColumns }
export const GradeSheet = z.enum(gradeSheets)
export const GradeColumn = z.enum([...courseColumns, ...awardColumns])

/** What is wrong with one cell of the sheet, or with its row; row as the spreadsheet numbers it. */
export const GradeProblem = z.object({
  row: z.int(),
  column: z.nullable(GradeColumn),
  value: z.string(),
  code: z.enum(['missing', 'malformed', 'too-long', 'out-of-range', 'unknown-grade', 'unknown-level', 'duplicate-in-file', 'unknown-student', 'name-mismatch', 'taken-off']),
})

const file = { fileId: z.string().check(z.maxLength(400)), sheet: GradeSheet }

/**
 * Reads a sheet of grades or awards (.xlsx, .xls, CSV) that the caller put up at `uploadPath('grades', …)` and says what
 * an import would do, student numbers that the roster doesn't know included; changes nothing.
 */
export const previewGrades = operation({
  name: 'previewGrades',
  home: 'documents',
  kind: 'query',
  input: z.object(file),
  output: z.object({
    /** identifies the content; an import of it must name the same */
    digest: z.string(),
    missingColumns: z.array(GradeColumn),
    rowCount: z.int(),
    studentCount: z.int(),
    newCount: z.int(),
    changedCount: z.int(),
    unchangedCount: z.int(),
    problemCount: z.int(),
    /** the first 500 */
    problems: z.array(GradeProblem),
    sample: z.array(z.partialRecord(GradeColumn, z.string())),
  }),
  errors: ['FILE_UNREADABLE', 'FILE_TOO_LARGE'],
})

/** Imports the good rows of students on the roster, a page a call: resumable, and importing twice changes nothing. */
export const importGrades = operation({
  name: 'importGrades',
  home: 'documents',
  kind: 'command',
  input: z.object({ ...file, digest: z.string().check(z.maxLength(80)), ...PageInput }),
  output: z.object({
    newCount: z.int(),
    changedCount: z.int(),
    unchangedCount: z.int(),
    /** rows of nobody on the roster, and of entries that the office took off because they were wrong */
    skippedCount: z.int(),
    done: z.int(),
    total: z.int(),
    cursor: Cursor,
  }),
  errors: ['FILE_UNREADABLE', 'FILE_TOO_LARGE', 'FILE_CHANGED'],
})
