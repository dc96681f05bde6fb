import * as z from 'zod/mini'
import { competitionLevels } from '../domain/cards/entry-kinds'
import { gradeScales } from '../domain/cards/grades'
import { awardColumns, courseColumns, gradeProblemCodes, gradeSheets, programmeColumns } from '../domain/grades/grade-columns'
import { gradeLimits } from '../domain/grades/grade-limits'
import { Chapter } from './card-entries'
import { Cursor, PageInput } from './fields'
import { operation } from './operation'

export const GradeSheet = z.enum(gradeSheets)
export const GradeColumn = z.enum([...courseColumns, ...awardColumns, ...programmeColumns])

/** What is wrong with one cell of the sheet, or with its row; row as the spreadsheet numbers it. */
export const GradeProblem = z.object({
  row: z.int(),
  column: z.nullable(GradeColumn),
  value: z.string(),
  code: z.enum(gradeProblemCodes),
})

const Grade = z.object({ scale: z.enum(gradeScales), value: z.string() })

const group = {
  chapter: Chapter,
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  /** of a competition; null for anything else */
  reach: z.nullable(z.enum(competitionLevels)),
}
/** Entries of earlier imports that the sheet lacks, alike for all its students. */
export const AbsentGroup = z.object(group)
export type AbsentGroup = z.infer<typeof AbsentGroup>

const file = { fileId: z.string().check(z.maxLength(400)), sheet: GradeSheet }

/**
 * Reads a sheet of grades, awards or order programmes (.xlsx, .xls, CSV) that the caller put up at
 * `uploadPath('grades', …)` and says what an import would do, student numbers that the roster doesn't know included;
 * changes nothing.
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
    /** of the problems, rows that say what was taken off before: an import may put them back */
    takenOffCount: z.int(),
    /**
     * What earlier imports put on the cards of the sheet's students and the sheet lacks: in a semester that it names for
     * the student, or word for word in another semester. Students with a row that can't be read are left out.
     */
    absent: z.object({
      count: z.int(),
      groupCount: z.int(),
      /** the first 60 by semester and title */
      groups: z.array(
        z.object({
          ...group,
          count: z.int(),
          /** all of them stand in the sheet, in another semester */
          isElsewhere: z.boolean(),
          /** of the first 500 in all: whose, and what the card says: the grade of a course, the prize of an award, programme and result of a project */
          entries: z.array(z.object({ studentNumber: z.string(), name: z.string(), grade: z.nullable(Grade), result: z.nullable(z.string()), isDisputed: z.boolean() })),
        }),
      ),
    }),
    sample: z.array(z.partialRecord(GradeColumn, z.string())),
  }),
  errors: ['FILE_UNREADABLE', 'FILE_TOO_LARGE'],
})

/** Imports the good rows of students on the roster, a page a call: resumable, and importing twice changes nothing. */
export const importGrades = operation({
  name: 'importGrades',
  home: 'documents',
  kind: 'command',
  input: z.object({
    ...file,
    digest: z.string().check(z.maxLength(80)),
    /** groups of the preview that come off the cards; absent: none */
    takeOff: z.optional(z.array(AbsentGroup).check(z.maxLength(gradeLimits.absentGroups))),
    /** rows that say what was taken off before are put back */
    putsBack: z.optional(z.boolean()),
    ...PageInput,
  }),
  output: z.object({
    newCount: z.int(),
    changedCount: z.int(),
    unchangedCount: z.int(),
    /** rows of nobody on the roster, and of entries that were taken off because they were wrong */
    skippedCount: z.int(),
    /** entries that came off the cards */
    removedCount: z.int(),
    done: z.int(),
    total: z.int(),
    cursor: Cursor,
  }),
  errors: ['FILE_UNREADABLE', 'FILE_TOO_LARGE', 'FILE_CHANGED'],
})
