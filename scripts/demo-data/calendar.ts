import { chinaDateOf, startOfChinaDate } from '~/domain/time/china-date'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Days around the instant at which the province is generated. */
export class Calendar {
  constructor(readonly now: string) {}

  /** A time of day in China, some days from today; minutes count from midnight. */
  at(dayOffset: number, minutes: number): string {
    return new Date(Date.parse(startOfChinaDate(chinaDateOf(this.now))) + dayOffset * DAY + minutes * MINUTE).toISOString()
  }

  /** The date in China some days from today, YYYY-MM-DD. */
  dateIn(days: number): string {
    return chinaDateOf(new Date(Date.parse(this.now) + days * DAY).toISOString())
  }

  /** An instant some (fractional) days later or earlier than another. */
  shift(instant: string, days: number): string {
    return new Date(Date.parse(instant) + Math.round(days * DAY)).toISOString()
  }

  isPast(instant: string): boolean {
    return instant < this.now
  }

  /** The start of a quarter hour, at least `minutes` ahead. */
  quarterAhead(minutes: number): string {
    const quarter = 15 * MINUTE
    return new Date(Math.ceil((Date.parse(this.now) + minutes * MINUTE) / quarter) * quarter).toISOString()
  }

  /** The year in which the present final-year students graduate. */
  get graduationYear(): number {
    const [year = '0', month = '0'] = chinaDateOf(this.now).split('-')
    return Number(year) + (Number(month) >= 7 ? 1 : 0)
  }
}
