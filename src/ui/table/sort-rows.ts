import type { Column, Sort } from './column'

/** The rows in the order asked for; equal rows keep theirs. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort | undefined): readonly Row[] {
  const sortBy = columns.find((column) => column.id === sort?.columnId)?.sortBy
  if (sort === undefined || sortBy === undefined) return rows
  const direction = sort.isDescending ? -1 : 1
  return rows
    .map((row, index) => ({ row, index, key: sortBy(row) }))
    .sort((a, b) => direction * compare(a.key, b.key) || a.index - b.index)
    .map(({ row }) => row)
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b), 'zh-CN')
}
