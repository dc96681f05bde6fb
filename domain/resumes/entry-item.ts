import type { MaterialEntry } from './material'
import { monthText, periodText } from './period'
import type { Wording } from './resume-draft'
import type { ResumeLanguage } from './resume-kinds'
import type { ResumeItem } from './resume-page'
import { gradeText, resumeWords } from './words'

/** Lines of a text as points: bullets that were typed are the template's to draw. */
export function pointsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–—*•·●▪]\s*|\d{1,2}(?:[、)）]\s*|\.\s+))/, '').trim())
    .filter((line) => line !== '')
}

/** An entry as the card tells it. */
export function entryItem(entry: MaterialEntry, language: ResumeLanguage): ResumeItem {
  const words = resumeWords[language]
  const { title, organisation = '', description = '' } = entry
  const item = { title, role: '', place: '', period: periodText(entry, language), lines: pointsOf(description) }
  switch (entry.kind) {
    case 'internship':
      return { ...item, title: organisation || title, role: entry.position || (organisation ? title : '') }
    case 'project':
      return { ...item, role: entry.role ?? '', place: organisation }
    case 'start-up':
      return { ...item, role: entry.role ?? '' }
    case 'student-work':
      return { ...item, title: organisation || title, role: entry.role || (organisation ? title : '') }
    case 'volunteering':
      return { ...item, role: entry.hours ? words.hours(entry.hours) : '', place: organisation }
    case 'competition':
      return { ...item, role: words.award(entry.reach ? words.reach[entry.reach] : '', entry.award ?? ''), period: oneMonth(entry, language) }
    case 'certificate':
      return { ...item, place: entry.issuer ?? '', period: oneMonth(entry, language) }
    case 'language':
      return { ...item, role: entry.score ?? '', place: entry.language ? words.languages[entry.language] : '', period: oneMonth(entry, language) }
    case 'course':
      return { ...item, role: entry.grade ? gradeText(entry.grade, language) : '', period: '' }
    default:
      return item
  }
}

/** What happens on a day has no duration. */
function oneMonth({ startsOn, endsOn }: MaterialEntry, language: ResumeLanguage): string {
  const on = endsOn ?? startsOn
  return on ? monthText(on, language) : ''
}

/** The same with a student's own words where there are some. */
export function worded(item: ResumeItem, { title, role, place, text }: Wording): ResumeItem {
  return { title: title || item.title, role: role || item.role, place: place || item.place, period: item.period, lines: text.trim() === '' ? item.lines : pointsOf(text) }
}
