const EPOCH = Date.UTC(2000, 0, 1)
const DAY = 86_400_000

/** Days since 2000-01-01 of a date YYYY-MM-DD; two bytes until 2179. Throws RangeError outside, or when malformed. */
export function dayNumber(date: string): number {
  const day = (Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY
  if (!Number.isInteger(day) || day < 0 || day > 65535) throw new RangeError(`not a date the index can hold: ${date}`)
  return day
}
