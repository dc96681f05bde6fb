import { type WorkBook, read } from '@e965/xlsx'
import type { SheetRow } from '~/domain/sheets/sheet-row'
import type { Sheets } from '../../ports/ports'
import { type Cell, cellText } from './cell-text'
import { decodeText } from './decode-text'
import { inflatedSize } from './inflated-size'

/** What a file of 30,000 students comes to several times over; an archive may unpack to a thousand times its size. */
const limits = { sheets: 10, rows: 60_000, columns: 60, inflatedBytes: 120 * 1024 * 1024 } as const

const options = { dense: true, cellDates: true, cellFormula: false, cellHTML: false, sheetRows: limits.rows } as const

/** Spreadsheets by @e965/xlsx: .xlsx, .xls and CSV, told apart by their bytes, whatever the file is called. */
export const sheets: Sheets = {
  read(content) {
    try {
      const workbook = open(Buffer.from(content))
      return workbook && workbook.SheetNames.slice(0, limits.sheets).map((name) => rowsOf(workbook.Sheets[name] as unknown as DenseSheet))
    } catch {
      // The parser throws whatever a broken file makes it throw.
      return null
    }
  },
}

function open(content: Buffer): WorkBook | null {
  if (content.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) {
    if (!content.includes('xl/workbook') || inflatedSize(content, limits.inflatedBytes) > limits.inflatedBytes) return null
    return read(content, { ...options, type: 'buffer' })
  }
  if (content.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) return read(content, { ...options, type: 'buffer' })
  const text = decodeText(content)
  // `raw` keeps what was typed: student numbers keep their zeros and all their digits.
  return text === null ? null : read(text, { ...options, type: 'string', raw: true })
}

interface DenseSheet {
  '!data'?: (Cell | undefined)[][]
}

/** Walks the cells that exist, not the range a sheet claims: that may be a million rows of sixteen thousand columns. */
function rowsOf(sheet: DenseSheet): SheetRow[] {
  const rows: SheetRow[] = []
  sheet['!data']?.forEach((cells, index) => {
    // Array.from fills the holes that a sparse row has.
    rows.push({ row: index + 1, cells: Array.from(cells.slice(0, limits.columns), (cell) => (cell ? cellText(cell) : '')) })
  })
  return rows
}
