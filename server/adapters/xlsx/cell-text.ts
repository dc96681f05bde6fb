/** The part of a cell that we read, as @e965/xlsx gives it: a formula's cell holds its last result. */
export interface Cell {
  t: string
  v?: unknown
  w?: string
}

/** More than any field of ours holds; a cell may hold 32,767. */
const longest = 400

/** What a spreadsheet keeps of a number (IEEE 754 double, shown by Excel to 15 digits): a sum of 79.99999999999999 is 80. */
const digitsKept = 15

/** A cell as the text a person typed: numbers as they are and not as they are shown, dates as YYYY-MM-DD. */
export function cellText({ t, v, w }: Cell): string {
  if (t === 'n' && typeof v === 'number') return numberText(v, w ?? '')
  if (v instanceof Date) return Number.isNaN(v.getTime()) ? '' : v.toISOString().slice(0, 10)
  // Known to domain/sheets/cell-error, whatever the error is.
  if (t === 'e') return w?.startsWith('#') ? w : '#ERROR!'
  return typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean' ? String(v).slice(0, longest) : ''
}

/** A format may round what it shows: 59.6 as 60. What was recorded counts. */
function numberText(value: number, shown: string): string {
  if (Number.isInteger(value)) {
    // Leading zeros live in the format only. Beyond 2^53 the digits are lost: the shown 2.02E+17 is refused as a number.
    if (/^0\d+$/.test(shown)) return shown
    return Number.isSafeInteger(value) ? String(value) : shown || String(value)
  }
  // 85% is kept as 0.85: a reader has to see that it is a share.
  return shown.endsWith('%') ? shown : String(Number(value.toPrecision(digitsKept)))
}
