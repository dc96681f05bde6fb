import type { PostingDraft } from '~/contract/jobs'
import type { ProposalView } from '~/contract/posting-assistant'
import type { Locale } from '~/domain/catalogues/locale'
import { describeLevel } from '~/reference/competencies/competencies'
import { labelsIn } from '~/src/features/catalogues/use-labels'
import { formatDate } from '~/src/i18n/format/format-date'
import { formatNumber } from '~/src/i18n/format/format-number'
import { type Translate, translate } from '~/src/i18n/i18n'

export interface ProposalInWords {
  what: string
  /** what the level means, where there is one */
  note: string | undefined
  /** where the level comes from, and how much it is asked for */
  tags: string[]
}

/** A proposal in words, against what the draft says of the same thing. */
export function describeProposal(proposal: ProposalView, draft: PostingDraft, locale: Locale): ProposalInWords {
  const t: Translate = (key, ...params) => translate(locale, key, ...params)
  const labels = labelsIn(locale)
  const plain = (what: string): ProposalInWords => ({ what, note: undefined, tags: [] })
  switch (proposal.part) {
    case 'competencies': {
      const { value, basis, isWelcome } = proposal
      const name = labels.competency(value.id)
      const held = draft.competencies?.find(({ id }) => id === value.id)
      const isChange = held !== undefined && held.level !== value.level
      return {
        what: isChange ? t('postingHelp.proposals.change', { name, from: held.level, to: value.level }) : t('postingHelp.proposals.level', { name, n: value.level }),
        note: describeLevel(value.id, value.level, locale),
        tags: [t(`postingHelp.proposals.basis.${basis}`), ...(value.isMust ? [t('postingHelp.proposals.becomesMust')] : []), ...(isWelcome ? [t('postingHelp.proposals.welcome')] : [])],
      }
    }
    case 'majors':
      return plain(labels.major(proposal.value))
    case 'cities':
      return plain(labels.city(proposal.value))
    case 'level':
      return plain(labels.level(proposal.value))
    case 'occupation':
      return plain(labels.occupation(proposal.value))
    case 'graduationYears':
      return plain(t('postingHelp.proposals.year', { year: String(proposal.value) }))
    case 'closesOn':
      return plain(formatDate(proposal.value, locale))
    case 'salaryMonths':
      return plain(t('postingHelp.proposals.months', { n: proposal.value }))
    case 'headCount':
      return plain(t('postingHelp.proposals.people', { n: proposal.value }))
    case 'salary': {
      const { min, max } = proposal.value
      const from = formatNumber(min ?? 0)
      return plain(max === undefined ? t('postingHelp.proposals.salaryFrom', { min: from }) : t('postingHelp.proposals.salary', { min: from, max: formatNumber(max) }))
    }
  }
}
