import type { Localized } from '~/domain/catalogues/locale'
import type { Instrument } from './instrument'
import { normalShareBelow } from './normal-distribution'
import type { ScaleScore } from './score-answers'
import type { ScoringRules } from './scoring-rules'
import type { Tally } from './tally'

/** Own major and year, own major, own school: the narrowest group that is large enough is compared with. */
export const cellLevels = ['cohort', 'major', 'school'] as const
export type CellLevel = (typeof cellLevels)[number]

export interface Comparison {
  /** percentile rank, 1–99: the share of the group that scored lower, those with the same score counted half */
  percentile: number
  against: CellLevel | 'norm'
  /** size of the group or of the norm's sample */
  n: number
  /** the norm's sample in words; null for a group */
  sample: Localized | null
}

const inside = (percentile: number) => Math.min(99, Math.max(1, Math.round(percentile)))

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
 * Compares a score with the narrowest group of at least `smallestCell` persons, otherwise with the instrument's stated
 * norm, otherwise with nobody.
 */
export function compareScore(instrument: Instrument, { scale, sum, mean }: ScaleScore, groups: Readonly<Partial<Record<CellLevel, Tally>>>, rules: ScoringRules): Comparison | null {
  for (const against of cellLevels) {
    const group = groups[against]
    const counts = group?.scales[scale]?.counts
    if (group && counts && group.n >= rules.smallestCell) return { percentile: inside(percentileRank(counts, sum)), against, n: group.n, sample: null }
  }
  const norm = instrument.norms.find((one) => one.scale === scale)
  if (!norm) return null
  return { percentile: inside(normalShareBelow((mean - norm.mean) / norm.deviation) * 100), against: 'norm', n: norm.n, sample: norm.sample }
}
