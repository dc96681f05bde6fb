import type { SheetRow } from './sheet-row'

/** What a heading may be called, best first, in the form of `comparable`. */
export type HeadingAliases<Column extends string> = Readonly<Record<Column, readonly string[]>>

/** How far down a heading is looked for: titles and notes stand above it. */
const searchedRows = 20
/** Fewer recognised headings than this is no heading. */
const enough = 3

export interface Header<Column extends string> {
  /** index into the rows */
  index: number
  columns: Partial<Record<Column, number>>
  missing: Column[]
}

/** Without brackets and what stands in them, marks of required fields, spaces and case: '* 学号（必填）' → '学号'. */
function comparable(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/[\s*:_/-]+/g, '')
    .toLowerCase()
}

function readHeader<Column extends string>(cells: readonly string[], aliases: HeadingAliases<Column>): Partial<Record<Column, number>> {
  const headings = cells.map(comparable)
  const columns: Partial<Record<Column, number>> = {}
  for (const column of Object.keys(aliases) as Column[]) {
    const found = aliases[column].map((alias) => headings.indexOf(alias)).find((at) => at >= 0)
    if (found !== undefined) columns[column] = found
  }
  return columns
}

/** The row that names most columns among the first twenty; null when none names at least three. Optional columns are never missing. */
export function findHeader<Column extends string>(rows: readonly SheetRow[], aliases: HeadingAliases<Column>, optional: readonly NoInfer<Column>[] = []): Header<Column> | null {
  const all = (Object.keys(aliases) as Column[]).filter((column) => !optional.includes(column))
  let best: Header<Column> | null = null
  rows.slice(0, searchedRows).forEach(({ cells }, index) => {
    const columns = readHeader(cells, aliases)
    const missing = all.filter((column) => columns[column] === undefined)
    if (all.length - missing.length < enough) return
    if (!best || missing.length < best.missing.length) best = { index, columns, missing }
  })
  return best
}
