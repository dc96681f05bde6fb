import { layOutSlots } from '~/domain/interviews/lay-out-slots'
import type { InterviewForm, InterviewStatus } from '~/domain/interviews/interview-status'
import type { Slot } from '~/domain/interviews/slot-cells'
import { chinaDateOf } from '~/domain/time/china-date'

/** How the recruiter likes it: kept on the device for the next invitation. */
export interface InviteHabits {
  form: InterviewForm
  /** minutes after midnight in China */
  from: number
  until: number
  minutes: number
  breakMinutes: number
  /** with {name} where the student is addressed */
  message: string | undefined
  meetingLink: string
}

export const firstHabits: InviteHabits = { form: 'video', from: 14 * 60, until: 17 * 60 + 30, minutes: 30, breakMinutes: 15, message: undefined, meetingLink: '' }

/** As many times as one invitation may offer. */
export const mostSlots = 12

const dayMs = 86_400_000
const hourMs = 3_600_000

/** The next Monday-to-Friday after a date. @param date YYYY-MM-DD */
export function nextWorkday(date: string): string {
  let at = Date.parse(`${date}T00:00:00Z`) + dayMs
  while ([0, 6].includes(new Date(at).getUTCDay())) at += dayMs
  return new Date(at).toISOString().slice(0, 10)
}

/** The times that are taken by interviews of one's own; a colleague's are the colleague's. */
export function ownBooked(interviews: readonly (Slot & { status: InterviewStatus; isMine: boolean })[]): Slot[] {
  return interviews.filter(({ status, isMine }) => status === 'booked' && isMine)
}

export interface PlannedDay {
  date: string
  slots: Slot[]
  /** one's own interviews already booked on this day */
  booked: Slot[]
}

/** The chosen days with the times that fit into each. @param now instant, ISO 8601 */
export function planDays(days: readonly string[], habits: InviteHabits, booked: readonly Slot[], now: string): PlannedDay[] {
  return [...days].sort().map((date) => ({
    date,
    slots: layOutSlots({ date, ...habits }, booked, now),
    booked: booked.filter(({ startsAt }) => chinaDateOf(startsAt) === date),
  }))
}

const waits = [12, 24, 36, 48, 72]

/** Nobody is asked to answer in the night: from 8 to 22 in China. */
function isWaking(at: number): boolean {
  const hour = new Date(at + 8 * hourMs).getUTCHours()
  return hour >= 8 && hour <= 22
}

/**
 * When an answer may be asked for: after a round number of hours, or two hours before the first time; always before
 * the last time, and never within the next hour. What is chosen stays as time goes on. @param now ms since 1970
 */
export function answerTimes(slots: readonly Slot[], now: number, chosen?: string): string[] {
  const starts = slots.map(({ startsAt }) => Date.parse(startsAt))
  const [first, last] = [Math.min(...starts), Math.max(...starts)]
  const rounded = waits.map((hours) => Math.ceil((now + hours * hourMs) / hourMs) * hourMs).filter(isWaking)
  return [...new Set([...rounded, first - 2 * hourMs, ...(chosen === undefined ? [] : [Date.parse(chosen)])])]
    .filter((at) => at > now + hourMs && at < last)
    .sort((one, other) => one - other)
    .map((at) => new Date(at).toISOString())
}

/** The answer time to begin with: about a day, so that both can plan. */
export function usualAnswerTime(times: readonly string[], now: number): string | undefined {
  return times.filter((at) => Date.parse(at) <= now + 25 * hourMs).pop() ?? times[0]
}
