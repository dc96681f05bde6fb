import type { Localized } from '~/domain/catalogues/locale'
import { shownSize } from '~/domain/insights/shown-group'
import type { Instrument } from './instrument'
import { normalShareBelow } from './normal-distribution'
import type { PublishedFigures } from './published-figures'
import type { ScaleScore } from './score-answers'
import type { ScoringRules } from './scoring-rules'

/** Own major and year, own major, own school: the narrowest group that is large enough is compared with. */
export const cellLevels = ['cohort', 'major', 'school'] as const
export type CellLevel = (typeof cellLevels)[number]

/** What is told of the groups somebody belongs to, each of which holds the one before. */
export type PublishedGroups = Readonly<Partial<Record<CellLevel, PublishedFigures>>>

export interface Comparison {
  /**
   * percentile rank, 5–95 in steps of five: the share of the group that scored lower, and half of those with the same
   * score (PR = (below + equal / 2) / n · 100, Crocker & Algina 1986, Introduction to Classical and Modern Test Theory, chapter 19)
   */
  percentile: number
  against: CellLevel | 'norm'
  /** persons of the group, to the nearest five; of the norm's sample as published */
  n: number
  /** the norm's sample in words; null for a group */
  sample: Localized | null
}

/** One person more or less in a group of a hundred moves a rank by one, and a score is not known so well either. */
const step = 5
const told = (rank: number) => Math.min(100 - step, Math.max(step, Math.round(rank / step) * step))

/** Percentile rank in a distribution: (those below + half of those equal) / all · 100. */
export function percentileRank(counts: Readonly<Record<string, number>>, score: number): number {
  let below = 0
  let equal = 0
  let all = 0
  for (const [value, count] of Object.entries(counts)) {
    all += count
    if (Number(value) < score) below += count
    else if (Number(value) === score) equal += count
  }
  return all === 0 ? 50 : ((below + equal / 2) / all) * 100
}

/**
 * The narrowest group that may be compared with: it is large enough, and so is what any wider one has beyond it. In the
 * course of a year somebody reads where they stand in each of them, and the difference would tell of the few others.
 */
export function comparedGroup(groups: PublishedGroups, { smallestCell }: ScoringRules): { level: CellLevel; figures: PublishedFigures } | null {
  for (const [index, level] of cellLevels.entries()) {
    const figures = groups[level]
    if (!figures || figures.isWithheld || figures.n < smallestCell) continue
    const wider = cellLevels.slice(index + 1).flatMap((one) => groups[one] ?? [])
    // As many at the same moment are the same persons.
    if (wider.every(({ n, asOf }) => n - figures.n >= smallestCell || (n === figures.n && asOf === figures.asOf))) return { level, figures }
  }
  return null
}

/** Compares a score with a group, otherwise with the instrument's stated norm, otherwise with nobody. */
export function compareScore(instrument: Instrument, { scale, sum, mean }: ScaleScore, groups: PublishedGroups, rules: ScoringRules): Comparison | null {
  const group = comparedGroup(groups, rules)
  const counts = group?.figures.scales[scale]?.counts
  if (group && counts) return { percentile: told(percentileRank(counts, sum)), against: group.level, n: shownSize(group.figures.n), sample: null }
  const norm = instrument.norms.find((one) => one.scale === scale)
  if (!norm) return null
  return { percentile: told(normalShareBelow((mean - norm.mean) / norm.deviation) * 100), against: 'norm', n: norm.n, sample: norm.sample }
}
