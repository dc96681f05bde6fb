/** One row of a sheet as text, whatever the cells were. */
export interface SheetRow {
  /** as the spreadsheet numbers it, from 1 */
  row: number
  cells: readonly string[]
}
