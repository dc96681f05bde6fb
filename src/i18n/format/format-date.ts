import dayjs from 'dayjs'
import type { Locale } from '~/domain/catalogues/locale'

const weekdays = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** A date in full: 2026年11月22日 / 22 Nov 2026. @param date YYYY-MM-DD */
export function formatDate(date: string, locale: Locale): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return locale === 'en' ? `${day} ${months[month - 1] ?? ''} ${year}` : `${year}年${month}月${day}日`
}

/** Without the year: 11月22日 / 22 Nov. @param date YYYY-MM-DD */
export function formatDay(date: string, locale: Locale): string {
  const [, month = 1, day = 1] = date.split('-').map(Number)
  return locale === 'en' ? `${day} ${months[month - 1] ?? ''}` : `${month}月${day}日`
}

/** 周日 / Sun. @param date YYYY-MM-DD */
export function formatWeekday(date: string, locale: Locale): string {
  return weekdays[locale][dayjs(date.replace(/-/g, '/')).day()] ?? ''
}
