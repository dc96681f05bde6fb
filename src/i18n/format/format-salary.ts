import type { Locale } from '~/domain/catalogues/locale'
import { formatNumber } from './format-number'

export interface Salary {
  /** yuan a month, whole numbers; the same twice is a fixed pay */
  min: number
  max: number
}

/** As postings write it: 8–12K·13薪; without `months` (or with 12) just 8–12K. */
export function formatSalary(salary: Salary, locale: Locale, months = 12): string {
  const range = salary.min === salary.max ? thousands(salary.min) : `${thousands(salary.min)}–${thousands(salary.max)}`
  if (months === 12) return `${range}K`
  return locale === 'en' ? `${range}K · ${months} months' pay` : `${range}K·${months}薪`
}

/** In full: ¥8,000–12,000. */
export function formatSalaryInFull(salary: Salary): string {
  const min = `¥${formatNumber(salary.min)}`
  return salary.min === salary.max ? min : `${min}–${formatNumber(salary.max)}`
}

/** 8000 → "8", 8500 → "8.5": at most one digit after the point. */
function thousands(yuan: number): string {
  return String(Math.round(yuan / 100) / 10)
}
