import type { PostingDraft } from '~/contract/jobs'
import type { Locale } from '~/domain/catalogues/locale'
import { labelsIn } from '~/src/features/catalogues/use-labels'
import { formatDate } from '~/src/i18n/format/format-date'
import { formatNumber } from '~/src/i18n/format/format-number'
import { translate } from '~/src/i18n/i18n'
import type { TextKey } from '~/src/i18n/text-key'
import type { PostingPart } from './posting-parts'

/** What a part of the form is called. */
export const partNames = {
  title: 'postings.editor.jobTitle',
  occupation: 'postings.editor.occupation',
  duties: 'postings.editor.duties',
  benefits: 'postings.editor.benefits',
  level: 'postings.editor.level',
  graduationYears: 'postings.editor.years',
  majors: 'postings.editor.majors',
  cities: 'postings.editor.cities',
  salary: 'jobs.salary',
  salaryMonths: 'postings.editor.salaryMonths',
  headCount: 'postings.editor.headCount',
  closesOn: 'postings.editor.closesOn',
  competencies: 'postings.editor.competencies',
} as const satisfies Record<PostingPart, TextKey>

/** One part of a draft in words; '' when nothing is said. */
export function describePart(part: PostingPart, draft: PostingDraft, locale: Locale): string {
  const labels = labelsIn(locale)
  const list = (names: readonly string[]) => names.join(translate(locale, 'common.listSeparator'))
  switch (part) {
    case 'title':
    case 'duties':
    case 'benefits':
      return draft[part] ?? ''
    case 'occupation':
      return draft.occupation ? labels.occupation(draft.occupation) : ''
    case 'level':
      return draft.level ? labels.level(draft.level) : ''
    case 'graduationYears':
      return list((draft.graduationYears ?? []).map(String))
    case 'majors':
      return list((draft.majors ?? []).map(labels.major))
    case 'cities':
      return list((draft.cities ?? []).map(labels.city))
    case 'salary': {
      const { min, max } = draft.salary ?? {}
      return min === undefined && max === undefined ? '' : `${min === undefined ? '' : formatNumber(min)}–${max === undefined ? '' : formatNumber(max)}`
    }
    case 'salaryMonths':
    case 'headCount':
      return String(draft[part] ?? '')
    case 'closesOn':
      return draft.closesOn ? formatDate(draft.closesOn, locale) : ''
    case 'competencies':
      return list((draft.competencies ?? []).map(({ id, level, isMust }) => `${labels.competency(id)} ${level}${isMust ? ` ${translate(locale, 'jobs.page.must')}` : ''}`))
  }
}
