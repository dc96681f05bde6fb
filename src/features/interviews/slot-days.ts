import type { Locale } from '~/domain/catalogues/locale'
import { chinaTime } from '~/src/i18n/format/china-time'
import { formatDay, formatWeekday } from '~/src/i18n/format/format-date'
import type { SlotDay } from '~/src/ui/date/slot-picker'

export interface OfferedSlot {
  slotId: string
  /** ISO 8601 */
  startsAt: string
  minutes: number
  isFree: boolean
}

/** Offered times by day on China's clock, earliest first. */
export function slotDays(slots: readonly OfferedSlot[], locale: Locale): SlotDay[] {
  const days = new Map<string, { id: string; label: string; isTaken: boolean }[]>()
  for (const { slotId, startsAt, minutes, isFree } of [...slots].sort((a, b) => a.startsAt.localeCompare(b.startsAt))) {
    const from = chinaTime(startsAt)
    const date = from.format('YYYY-MM-DD')
    const label = `${from.format('HH:mm')}–${from.add(minutes, 'minute').format('HH:mm')}`
    days.set(date, [...(days.get(date) ?? []), { id: slotId, label, isTaken: !isFree }])
  }
  return [...days].map(([date, list]) => ({ date, label: `${formatDay(date, locale)} ${formatWeekday(date, locale)}`, slots: list }))
}
