import type { ReactNode } from 'react'

export interface Column<Row> {
  id: string
  header: string
  render: (row: Row) => ReactNode
  /** Makes the column sortable. */
  sortBy?: (row: Row) => string | number
  /** A CSS grid track: `2fr`, `120px`, `minmax(140px, 1fr)`. */
  width?: string
  align?: 'start' | 'end'
}

export interface Sort {
  columnId: string
  isDescending: boolean
}
