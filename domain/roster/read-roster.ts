import { readTable } from '~/domain/sheets/read-table'
import type { SheetRow } from '~/domain/sheets/sheet-row'
import { type RosterContext, readRosterRow } from './read-roster-row'
import { rosterHeadings } from './roster-headings'
import { optionalColumns, type RosterColumn, type RosterProblem, type RosterRow } from './roster-row'

export interface Roster {
  /** rows with anything in them, below the heading */
  rowCount: number
  students: RosterRow[]
  problems: RosterProblem[]
  missingColumns: RosterColumn[]
  /** the first rows as they stand in the sheet */
  sample: Partial<Record<RosterColumn, string>>[]
}

/**
 * Reads a roster: the sheet whose heading names most columns, row by row. A student number that comes a second time
 * is a problem of the second row. Without all columns no row is read.
 */
export function readRoster(sheets: readonly (readonly SheetRow[])[], context: RosterContext): Roster {
  const { rows, missing, sample } = readTable(sheets, rosterHeadings, optionalColumns)
  const roster: Roster = { rowCount: rows.length, students: [], problems: [], missingColumns: missing, sample }
  if (missing.length > 0) return roster
  const seen = new Set<string>()
  for (const { row, cells } of rows) {
    const read = readRosterRow(cells, row, context)
    if ('problems' in read) roster.problems.push(...read.problems)
    else if (seen.has(read.student.studentNumber)) {
      roster.problems.push({ row, column: 'studentNumber', value: read.student.studentNumber, code: 'duplicate-in-file' })
    } else {
      seen.add(read.student.studentNumber)
      roster.students.push(read.student)
    }
  }
  return roster
}
