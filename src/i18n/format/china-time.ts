import dayjs from 'dayjs'
import type { Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const chinaOffsetHours = 8

/** An instant on China's clock (UTC+8 all year), whatever the device's. @param instant ISO 8601 or ms since 1970 */
export function chinaTime(instant: string | number): Dayjs {
  return dayjs.utc(instant).utcOffset(chinaOffsetHours)
}
