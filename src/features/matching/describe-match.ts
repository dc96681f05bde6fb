import type { MatchBlocker, MatchGap, MatchReason, MatchView } from '~/contract/match'
import type { Locale } from '~/domain/catalogues/locale'
import { labelsIn } from '~/src/features/catalogues/use-labels'
import { formatNumber } from '~/src/i18n/format/format-number'
import { type Translate, findText, translate } from '~/src/i18n/i18n'

/** Who reads about a match: each side has words of its own for the same codes. */
export type MatchReader = 'student' | 'employer'

/** A match in words: what the ring, the chips and the lines show. */
export interface MatchInWords {
  /** short, for chips */
  chips: string[]
  /** sentences with what each brought, in points of 100 that add up to the figure in the ring */
  reasons: { text: string; points: number; side: 'student' | 'employer' }[]
  /** what is missing, the nearest step, and by how many points that step moves the figure in the ring */
  gaps: { text: string; step: string; points: number }[]
  blockers: string[]
  /** the one line under the chips */
  missing: string | undefined
  blocked: string | undefined
}

/** Words for a match: the same reasons for both sides, told to each. */
export function describeMatch(match: MatchView, reader: MatchReader, locale: Locale): MatchInWords {
  const words = wordsIn(locale, reader)
  const gaps = match.gaps.map((gap) => ({ ...words.gap(gap), points: points(match.score + gap.gain) - points(match.score) }))
  const blockers = match.blockers.map(words.blocker)
  const [nearest] = gaps
  const shares = dividePoints(match)
  return {
    chips: match.reasons.map(words.chip),
    reasons: match.reasons.map((reason, index) => ({ text: words.reason(reason), points: shares[index] ?? 0, side: reason.side })),
    gaps,
    blockers,
    missing: nearest ? words.t(`matching.${reader}.missing`, { what: nearest.text }) : words.t(`matching.${reader}.missingNothing`),
    blocked: blockers[0],
  }
}

/** A score as points of 100, as the ring shows it. */
function points(score: number): number {
  return Math.round(score * 100)
}

/**
 * What each reason brought, in whole points that add up to those of the score: rounded down, and the points left over go
 * to the largest remainders, on a tie to the reason that stands first.
 */
function dividePoints({ score, reasons }: MatchView): number[] {
  const exact = reasons.map(({ contribution }) => contribution * 100)
  const whole = exact.map(Math.floor)
  const left = points(score) - whole.reduce((sum, each) => sum + each, 0)
  const byRemainder = exact.map((each, index) => ({ index, remainder: each - Math.floor(each) })).sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  const isRaised = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  return whole.map((each, index) => each + Number(isRaised.has(index)))
}

function wordsIn(locale: Locale, reader: MatchReader) {
  const t: Translate = (key, ...params) => translate(locale, key, ...params)
  const labels = labelsIn(locale)
  const list = (names: readonly string[]) => names.join(t('common.listSeparator'))
  /** Keys are made from codes here: a code the words don't know would be a bug of ours, shown as the code. */
  const find = (path: string, values: Record<string, string | number>) => findText(locale, path, values) ?? path
  const told = (path: string, values: Record<string, string | number> = {}) => find(`matching.${reader}.${path}`, values)
  /** A job that is tied to no place has no city to name. */
  const cityFit = ({ fit, cities }: Extract<MatchReason, { code: 'city' }>) => (cities.length === 0 ? 'anywhere' : fit)

  function chip(reason: MatchReason): string {
    if (reason.code === 'pay') return told('chip.pay')
    if (reason.code === 'no-requirements') return told('chip.noRequirements')
    if (reason.code === 'city') return told(`chip.city.${cityFit(reason)}`, { city: labels.city(reason.cities[0] ?? '') })
    if (reason.code === 'competency') return told(`chip.competency.${reason.isMet ? 'met' : 'partly'}`, { name: labels.competency(reason.competency) })
    return told(`chip.${reason.code}.${reason.fit}`)
  }

  function reason(one: MatchReason): string {
    if (one.code === 'pay') return told('reason.pay', { pay: formatNumber(one.pay), yardstick: one.yardstick === null ? '' : formatNumber(one.yardstick) })
    if (one.code === 'no-requirements') return told('reason.noRequirements')
    if (one.code === 'city') return told(`reason.city.${cityFit(one)}`, { city: list(one.cities.map(labels.city)) })
    if (one.code === 'occupation') return told(`reason.occupation.${one.fit}`, { name: labels.occupation(one.occupation) })
    if (one.code === 'major') return told(`reason.major.${one.fit}`, { name: labels.major(one.major) })
    const { required, held, provenance } = one
    return told(`reason.competency.${one.isMet ? 'met' : 'partly'}`, {
      name: labels.competency(one.competency),
      required,
      held,
      provenance: find(`matching.provenance.${provenance}`, {}),
    })
  }

  function gap(one: MatchGap): { text: string; step: string } {
    const { competency, required, held, step } = one
    const name = labels.competency(competency)
    const isEnough = held >= required
    const text = isEnough ? find(`matching.gap.${proofMissing(one)}`, { name, n: required }) : t('matching.gap.short', { name, n: required - held })
    return { text, step: told(`step.${isEnough ? 'enough' : 'short'}.${step}`, { n: required }) }
  }

  /** What of the proof is missing where the level claimed suffices: all of it, its last levels, or a more credible one. */
  function proofMissing({ provenance, counted, required }: MatchGap): 'unproven' | 'partly' | 'stronger' {
    if (provenance === 'self') return 'unproven'
    return counted < required ? 'partly' : 'stronger'
  }

  function blocker(one: MatchBlocker): string {
    return told(`blocker.${one.code}`, blockerValues(one))
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
        return { offered: formatNumber(one.offered), floor: one.floor === null ? '' : formatNumber(one.floor) }
      case 'must-competency':
        return { name: labels.competency(one.competency), required: one.required, held: one.held }
      case 'school':
        return {}
    }
  }

  return { t, chip, reason, gap, blocker }
}
