import { cleanCell } from './clean-cell'
import { findHeader, type HeadingAliases } from './find-header'
import type { SheetRow } from './sheet-row'

/** A sheet as rows of named cells. */
export interface SheetTable<Column extends string> {
  /** rows with anything in them, below the heading */
  rows: { row: number; cells: Record<Column, string> }[]
  missing: Column[]
  /** the first rows as they stand in the sheet */
  sample: Partial<Record<Column, string>>[]
}

const sampleSize = 5
const sampleLength = 60

/** Reads the sheet whose heading names most columns; without any heading all columns are missing. */
export function readTable<Column extends string>(sheets: readonly (readonly SheetRow[])[], aliases: HeadingAliases<Column>, optional: readonly NoInfer<Column>[] = []): SheetTable<Column> {
  const names = Object.keys(aliases) as Column[]
  const found = sheets
    .map((rows) => ({ rows, header: findHeader(rows, aliases, optional) }))
    .sort((a, b) => (a.header?.missing.length ?? names.length) - (b.header?.missing.length ?? names.length))[0]
  if (!found?.header) return { rows: [], missing: names.filter((name) => !optional.includes(name)), sample: [] }
  const { columns, missing, index } = found.header
  const rows = found.rows
    .slice(index + 1)
    .filter(({ cells }) => cells.some((cell) => cleanCell(cell) !== ''))
    .map(({ row, cells }) => ({ row, cells: Object.fromEntries(names.map((name) => [name, cells[columns[name] ?? -1] ?? ''])) as Record<Column, string> }))
  return { rows, missing, sample: rows.slice(0, sampleSize).map(({ cells }) => sampleOf(cells, names)) }
}

function sampleOf<Column extends string>(cells: Record<Column, string>, names: readonly Column[]): Partial<Record<Column, string>> {
  const filled = names.map((name) => [name, cleanCell(cells[name]).slice(0, sampleLength)] as const).filter(([, text]) => text !== '')
  return Object.fromEntries(filled) as Partial<Record<Column, string>>
}
