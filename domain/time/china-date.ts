const chinaOffsetMs = 8 * 3_600_000

/** The calendar date in China (UTC+8 all year since 1992) of an instant. @param instant ISO 8601 @returns YYYY-MM-DD */
export function chinaDateOf(instant: string): string {
  return new Date(Date.parse(instant) + chinaOffsetMs).toISOString().slice(0, 10)
}

/** The first instant of a date in China. @param date YYYY-MM-DD @returns ISO 8601 in UTC */
export function startOfChinaDate(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) - chinaOffsetMs).toISOString()
}
