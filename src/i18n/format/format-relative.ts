import type { Locale } from '~/domain/catalogues/locale'
import { chinaTime } from './china-time'
import { formatDate, formatDay } from './format-date'

/**
 * An instant as people say it, on China's clock: 今天 14:00, 明天 09:30, 昨天 18:00, 11月25日 14:00, and with the year
 * when it is another one. English words are small, for the middle of a sentence; `sentenceCase` begins a line with them.
 * @param instant ISO 8601 @param now ISO 8601 or ms since 1970
 */
export function formatMoment(instant: string, now: string | number, locale: Locale): string {
  const moment = chinaTime(instant)
  const time = moment.format('HH:mm')
  const date = moment.format('YYYY-MM-DD')
  const days = daysBetween(chinaTime(now).format('YYYY-MM-DD'), date)
  const word = nearDay(days, locale)
  if (word !== undefined) return `${word} ${time}`
  return `${moment.year() === chinaTime(now).year() ? formatDay(date, locale) : formatDate(date, locale)} ${time}`
}

/**
 * How far away a date is: 今天, 明天, 3 天后, 昨天, 5 天前; beyond thirty days the date itself.
 * @param date YYYY-MM-DD @param today YYYY-MM-DD
 */
export function formatDistance(date: string, today: string, locale: Locale): string {
  const days = daysBetween(today, date)
  const word = nearDay(days, locale)
  if (word !== undefined) return word
  if (Math.abs(days) > 30) return date.slice(0, 4) === today.slice(0, 4) ? formatDay(date, locale) : formatDate(date, locale)
  if (locale === 'en') return days > 0 ? `in ${days} days` : `${-days} days ago`
  return days > 0 ? `${days} 天后` : `${-days} 天前`
}

/** For lists of messages: 刚刚, 5 分钟前, 3 小时前, then as formatMoment. @param now ISO 8601 or ms since 1970 */
export function formatAgo(instant: string, now: string | number, locale: Locale): string {
  const minutes = chinaTime(now).diff(chinaTime(instant), 'minute')
  if (minutes < 0 || minutes >= 12 * 60) return formatMoment(instant, now, locale)
  if (minutes < 1) return locale === 'en' ? 'just now' : '刚刚'
  if (minutes < 60) return locale === 'en' ? `${minutes} min ago` : `${minutes} 分钟前`
  const hours = Math.floor(minutes / 60)
  return locale === 'en' ? `${hours} h ago` : `${hours} 小时前`
}

function nearDay(days: number, locale: Locale): string | undefined {
  if (days === 0) return locale === 'en' ? 'today' : '今天'
  if (days === 1) return locale === 'en' ? 'tomorrow' : '明天'
  if (days === -1) return locale === 'en' ? 'yesterday' : '昨天'
  return undefined
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
