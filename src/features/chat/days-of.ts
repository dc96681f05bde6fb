import type { ChatMessage } from '~/contract/chat'
import type { Locale } from '~/domain/catalogues/locale'
import { chinaTime } from '~/src/i18n/format/china-time'
import { formatDay, formatWeekday } from '~/src/i18n/format/format-date'

/** Messages under the day in China on which they were sent, in their order. */
export function daysOf(messages: readonly ChatMessage[], locale: Locale): { day: string; label: string; messages: ChatMessage[] }[] {
  const days: { day: string; label: string; messages: ChatMessage[] }[] = []
  for (const message of messages) {
    const day = chinaTime(message.sentAt).format('YYYY-MM-DD')
    const last = days[days.length - 1]
    if (last?.day === day) last.messages.push(message)
    else days.push({ day, label: `${formatDay(day, locale)} ${formatWeekday(day, locale)}`, messages: [message] })
  }
  return days
}
