import type { MatchBlocker, MatchGap, MatchReason, MatchView } from '~/contract/match'
import type { Locale } from '~/domain/catalogues/locale'
import { labelsIn } from '~/src/features/catalogues/use-labels'
import { formatNumber } from '~/src/i18n/format/format-number'
import { type Translate, findText, translate } from '~/src/i18n/i18n'

/** A match in words: what the ring, the chips and the lines of both sides show. */
export interface MatchInWords {
  /** short, for chips */
  chips: string[]
  /** sentences with what each brought, in points of 100 */
  reasons: { text: string; points: number; side: 'student' | 'employer' }[]
  gaps: { text: string; step: string; points: number }[]
  blockers: string[]
  /** the one line under the chips */
  missing: string | undefined
  blocked: string | undefined
}

/** Words for a match; both sides read the same reasons. */
export function describeMatch(match: MatchView, locale: Locale): MatchInWords {
  const words = wordsIn(locale)
  const gaps = match.gaps.map(words.gap)
  const blockers = match.blockers.map(words.blocker)
  const [nearest] = gaps
  return {
    chips: match.reasons.map(words.chip),
    reasons: match.reasons.map((reason) => ({ text: words.reason(reason), points: points(reason.contribution), side: reason.side })),
    gaps,
    blockers,
    missing: nearest ? words.t('matching.missing', { what: nearest.text }) : words.t('matching.missingNothing'),
    blocked: blockers[0],
  }
}

/** A share of the score as points of 100. */
export function points(share: number): number {
  return Math.round(share * 100)
}

function wordsIn(locale: Locale) {
  const t: Translate = (key, ...params) => translate(locale, key, ...params)
  const labels = labelsIn(locale)
  const list = (names: readonly string[]) => names.join(t('common.listSeparator'))
  /** Keys are made from codes here: a code the words don't know would be a bug of ours, shown as the code. */
  const find = (path: string, values: Record<string, string | number>) => findText(locale, path, values) ?? path

  function chip(reason: MatchReason): string {
    if (reason.code === 'pay') return t('matching.chip.pay')
    if (reason.code === 'no-requirements') return t('matching.chip.noRequirements')
    if (reason.code === 'city') return find(`matching.chip.city.${reason.fit}`, { city: labels.city(reason.cities[0] ?? '') })
    if (reason.code === 'competency') return find(`matching.chip.competency.${reason.isMet ? 'met' : 'partly'}`, { name: labels.competency(reason.competency) })
    return find(`matching.chip.${reason.code}.${reason.fit}`, {})
  }

  function reason(one: MatchReason): string {
    if (one.code === 'pay') return t('matching.reason.pay', { pay: formatNumber(one.pay), yardstick: formatNumber(one.yardstick) })
    if (one.code === 'no-requirements') return t('matching.reason.noRequirements')
    if (one.code === 'city') return find(`matching.reason.city.${one.fit}`, { city: list(one.cities.map(labels.city)) })
    if (one.code === 'occupation') return find(`matching.reason.occupation.${one.fit}`, { name: labels.occupation(one.occupation) })
    if (one.code === 'major') return find(`matching.reason.major.${one.fit}`, { name: labels.major(one.major) })
    const { required, held, provenance } = one
    return find(`matching.reason.competency.${one.isMet ? 'met' : 'partly'}`, {
      name: labels.competency(one.competency),
      required,
      held,
      provenance: find(`matching.provenance.${provenance}`, {}),
    })
  }

  function gap({ competency, required, held, step, gain }: MatchGap): MatchInWords['gaps'][number] {
    const name = labels.competency(competency)
    const text = step === 'assessment' ? t('matching.gapProof', { name }) : t('matching.gap', { name, n: required - held })
    return { text, step: find(`matching.step.${step}`, {}), points: points(gain) }
  }

  function blocker(one: MatchBlocker): string {
    return find(`matching.blocker.${one.code}`, blockerValues(one))
  }

  function blockerValues(one: MatchBlocker): Record<string, string | number> {
    switch (one.code) {
      case 'level':
        return { required: labels.level(one.required), held: labels.level(one.held) }
      case 'graduation-year':
        return { required: list(one.required.map(String)), held: one.held }
      case 'major':
        return { required: list(one.required.map(labels.major)), held: labels.major(one.held) }
      case 'city':
        return { offered: list(one.offered.map(labels.city)), wished: list(one.wished.map(labels.city)) }
      case 'salary':
        return { offered: formatNumber(one.offered), floor: formatNumber(one.floor) }
      case 'must-competency':
        return { name: labels.competency(one.competency), required: one.required, held: one.held }
      case 'school':
        return {}
    }
  }

  return { t, chip, reason, gap, blocker }
}
