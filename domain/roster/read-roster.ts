import { findHeader } from './find-header'
import { type RosterContext, cleanCell, readRosterRow } from './read-roster-row'
import { type RosterColumn, type RosterProblem, type RosterRow, type SheetRow, rosterColumns } from './roster-row'

export interface Roster {
  /** rows with anything in them, below the heading */
  rowCount: number
  students: RosterRow[]
  problems: RosterProblem[]
  missingColumns: RosterColumn[]
  /** the first rows as they stand in the sheet */
  sample: Partial<Record<RosterColumn, string>>[]
}

const sampleSize = 5

/**
 * Reads a roster: the sheet whose heading names most columns, row by row. A student number that comes a second time
 * is a problem of the second row. Without all columns no row is read.
 */
export function readRoster(sheets: readonly (readonly SheetRow[])[], context: RosterContext): Roster {
  const found = sheets
    .map((rows) => ({ rows, header: findHeader(rows) }))
    .sort((a, b) => (a.header?.missing.length ?? rosterColumns.length) - (b.header?.missing.length ?? rosterColumns.length))[0]
  if (!found?.header) return { rowCount: 0, students: [], problems: [], missingColumns: [...rosterColumns], sample: [] }
  const { columns, missing, index } = found.header
  const body = found.rows.slice(index + 1).filter(({ cells }) => cells.some((cell) => cleanCell(cell) !== ''))
  const cellsOf = ({ cells }: SheetRow) =>
    Object.fromEntries(rosterColumns.map((column) => [column, cells[columns[column] ?? -1] ?? ''])) as Record<RosterColumn, string>

  const roster: Roster = { rowCount: body.length, students: [], problems: [], missingColumns: missing, sample: body.slice(0, sampleSize).map((row) => sampleOf(cellsOf(row))) }
  if (missing.length > 0) return roster
  const seen = new Set<string>()
  for (const row of body) {
    const read = readRosterRow(cellsOf(row), row.row, context)
    if ('problems' in read) roster.problems.push(...read.problems)
    else if (seen.has(read.student.studentNumber)) {
      roster.problems.push({ row: row.row, column: 'studentNumber', value: read.student.studentNumber, code: 'duplicate-in-file' })
    } else {
      seen.add(read.student.studentNumber)
      roster.students.push(read.student)
    }
  }
  return roster
}

function sampleOf(cells: Record<RosterColumn, string>): Partial<Record<RosterColumn, string>> {
  return Object.fromEntries(rosterColumns.map((column) => [column, cleanCell(cells[column]).slice(0, 60)] as const).filter(([, text]) => text !== ''))
}
