import type { CardEntry } from '~/contract/card-entries'
import type { Grade } from '~/domain/cards/grades'
import { formatDate } from '~/src/i18n/format/format-date'
import type { TextTools } from '~/src/i18n/use-text'

type Words = Pick<TextTools, 't' | 'locale'>

/** A grade as people say it. */
export function gradeText({ t }: Pick<TextTools, 't'>, grade: Grade): string {
  if (grade.scale === 'percent') return grade.value
  const levels = ['excellent', 'good', 'medium', 'pass', 'fail', 'exempt'] as const
  const level = levels.find((one) => one === grade.value)
  return level ? t(`chapters.grade.${level}`) : grade.value
}

/** What stands below the title of an entry, in one line. */
export function entryNote(words: Words, entry: CardEntry): string {
  const { t, locale } = words
  const dates = datesOf(words, entry)
  const join = (...parts: (string | false | null | undefined)[]) => parts.filter(Boolean).join(' · ')
  switch (entry.kind) {
    case 'gaokao-choice':
      return join(t(`chapters.mode.${entry.mode}`), entry.subjects.map((subject) => t(`chapters.subject.${subject}`)).join(t('common.listSeparator')))
    case 'wished-major':
      return join(t('chapters.wish', { n: entry.rank }), entry.isAdmitted && t('chapters.admitted'), entry.why)
    case 'course':
      return join(t('chapters.credits', { n: entry.credits }), entry.grade && gradeText(words, entry.grade))
    case 'internship':
      return join(entry.organisation, entry.position, dates)
    case 'project':
      return join(entry.role, entry.organisation, entry.source === 'order-programme' && entry.description, dates)
    case 'volunteering':
      return join(entry.organisation, entry.hours > 0 && t('chapters.hours', { n: entry.hours }), dates)
    case 'student-work':
      return join(entry.organisation, entry.role, dates)
    case 'start-up':
      return join(entry.source === 'job-search' && t('chapters.ownBusiness'), entry.role, dates)
    case 'competition':
      return join(t(`chapters.reach.${entry.reach}`), entry.award, dates)
    case 'certificate':
      return join(entry.issuer, dates, entry.validUntil && formatDate(entry.validUntil, locale))
    case 'language':
      return join(t(`chapters.language.${entry.language}`), entry.score, dates)
    case 'hobby':
      return entry.description
    case 'reflection':
      return entry.wentWell || entry.next || entry.wasHard
  }
}

export interface EntryStanding {
  tone: 'success' | 'warning' | 'neutral'
  text: string
  /** the same beside a title, where there is little room */
  short: string
}

/** Who stands behind a verified entry; a student's own word never is one. */
const verifiedWords = { self: 'verified', school: 'verified', 'order-programme': 'programmeVerified', 'job-search': 'officeVerified' } as const satisfies Record<CardEntry['source'], string>

/** How far others stand behind an entry; nothing where it is the student's own word. */
export function standingOf({ t }: Pick<TextTools, 't'>, { source, verification }: Pick<CardEntry, 'source' | 'verification'>): EntryStanding | null {
  if (verification === 'unverified' && source !== 'job-search') return null
  const key = verification === 'disputed' ? 'disputed' : verification === 'unverified' ? 'lapsed' : verifiedWords[source]
  return { tone: ({ verified: 'success', disputed: 'warning', unverified: 'neutral' } as const)[verification], text: t(`chapters.${key}`), short: t(`chapters.short.${key}`) }
}

function datesOf({ t, locale }: Words, { startsOn, endsOn }: Pick<CardEntry, 'startsOn' | 'endsOn'>): string {
  if (startsOn === undefined) return endsOn === undefined ? '' : formatDate(endsOn, locale)
  return endsOn === undefined ? formatDate(startsOn, locale) : t('chapters.until', { from: formatDate(startsOn, locale), to: formatDate(endsOn, locale) })
}
