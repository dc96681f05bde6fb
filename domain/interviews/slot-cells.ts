/** Length of one booking cell in minutes; a slot starts on a cell boundary and lasts whole cells. */
export const cellMinutes = 15

/** A time that an interview could take. */
export interface Slot {
  /** instant, ISO 8601 in UTC */
  startsAt: string
  minutes: number
}

/** True when a slot starts on a cell boundary and lasts between one cell and four hours of whole cells. */
export function isOnGrid(slot: Slot): boolean {
  const start = Date.parse(slot.startsAt)
  return (
    Number.isFinite(start) &&
    start % (cellMinutes * 60_000) === 0 &&
    slot.minutes % cellMinutes === 0 &&
    slot.minutes >= cellMinutes &&
    slot.minutes <= 240
  )
}

/**
 * The cells a slot occupies, as instants. Two slots overlap exactly when they share a cell, so a document per
 * (party, cell), created in one transaction, makes a double booking impossible whatever races.
 */
export function cellsOf(slot: Slot): string[] {
  const start = Date.parse(slot.startsAt)
  return Array.from({ length: slot.minutes / cellMinutes }, (_, i) => new Date(start + i * cellMinutes * 60_000).toISOString())
}
