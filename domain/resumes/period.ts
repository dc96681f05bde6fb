import type { ResumeLanguage } from './resume-kinds'
import { resumeWords } from './words'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A month as résumés write it: 2026.07 or Jul 2026; a year alone as it is. @param date YYYY, YYYY-MM or YYYY-MM-DD */
export function monthText(date: string, language: ResumeLanguage): string {
  const [year = '', month = ''] = date.split('-')
  if (month === '') return year
  return language === 'en' ? `${months[Number(month) - 1] ?? ''} ${year}`.trim() : `${year}.${month}`
}

/**
 * From when to when. Something that began and has no end goes on; what has an end alone happened then.
 * @param startsOn YYYY, YYYY-MM or YYYY-MM-DD
 */
export function periodText({ startsOn, endsOn }: { startsOn?: string | undefined; endsOn?: string | undefined }, language: ResumeLanguage): string {
  const from = startsOn && monthText(startsOn, language)
  const to = endsOn && monthText(endsOn, language)
  if (from && to) return from === to ? from : `${from} – ${to}`
  if (from) return `${from} – ${resumeWords[language].untilNow}`
  return to ?? ''
}
