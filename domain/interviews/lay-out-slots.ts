import { startOfChinaDate } from '../time/china-date'
import { cellMinutes, cellsOf, type Slot } from './slot-cells'

export interface Stretch {
  /** YYYY-MM-DD in China */
  date: string
  /** minutes after midnight in China, on the quarter hour */
  from: number
  until: number
  /** of one interview */
  minutes: number
  /** between two, at least */
  breakMinutes: number
}

/**
 * The times that fit into a stretch of a day, one after the other with a break between. What is booked already is
 * passed over; what begins before `now` is left out.
 * @param now instant, ISO 8601
 */
export function layOutSlots({ date, from, until, minutes, breakMinutes }: Stretch, booked: readonly Slot[], now: string): Slot[] {
  const midnight = Date.parse(startOfChinaDate(date))
  const taken = new Set(booked.flatMap((slot) => cellsOf(slot)))
  const slots: Slot[] = []
  let at = from
  while (at + minutes <= until) {
    const slot = { startsAt: new Date(midnight + at * 60_000).toISOString(), minutes }
    const isFree = cellsOf(slot).every((cell) => !taken.has(cell))
    if (isFree && Date.parse(slot.startsAt) > Date.parse(now)) slots.push(slot)
    at += isFree ? minutes + breakMinutes : cellMinutes
  }
  return slots
}
