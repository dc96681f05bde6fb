/** The part of a cell that we read, as @e965/xlsx gives it: a formula's cell holds its last result. */
export interface Cell {
  t: string
  v?: unknown
  w?: string
}

/** More than any field of ours holds; a cell may hold 32,767. */
const longest = 400

/** A cell as the text a person sees or typed: whole numbers without exponent or separators, dates as YYYY-MM-DD. */
export function cellText({ t, v, w }: Cell): string {
  if (t === 'n' && typeof v === 'number') {
    // Leading zeros live in the format only. Beyond 2^53 the digits are lost: the shown 2.02E+17 is refused as a number.
    if (w !== undefined && /^0\d+$/.test(w)) return w
    return Number.isSafeInteger(v) ? String(v) : (w ?? String(v))
  }
  if (v instanceof Date) return Number.isNaN(v.getTime()) ? '' : v.toISOString().slice(0, 10)
  if (t === 'e') return w ?? '#ERROR'
  return typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean' ? String(v).slice(0, longest) : ''
}
