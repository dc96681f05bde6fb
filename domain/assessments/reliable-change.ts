import { normalShareBelow } from './normal-distribution'
import { standardError } from './reliability'
import type { ScoringRules } from './scoring-rules'

/** clear: unlikely to be chance · likely: perhaps · none: within what the scale can tell apart · unknown: nobody can say yet */
export type ChangeCertainty = 'clear' | 'likely' | 'none' | 'unknown'

/**
 * Reliable change index (Jacobson & Truax 1991, Journal of Consulting and Clinical Psychology 59, 12–19): the
 * difference in standard errors of a difference, √(2 · SE²), SE = SD · √(1 − reliability).
 */
export function reliableChangeIndex({ before, after, deviation, reliability }: { before: number; after: number; deviation: number; reliability: number }): number | null {
  const error = Math.sqrt(2 * standardError(deviation, reliability) ** 2)
  return error === 0 ? null : (after - before) / error
}

/**
 * How far a difference stands out from chance. `chance` is the two-sided share, 0–1, of repeated measurements of somebody
 * who has not changed that would differ by at least as much; it is not how likely it is that nothing changed.
 * @param index null: not enough is known of the scale
 */
export function judgeChange(index: number | null, rules: ScoringRules): { certainty: ChangeCertainty; chance: number | null } {
  if (index === null) return { certainty: 'unknown', chance: null }
  const size = Math.abs(index)
  const chance = Math.min(1, Math.round(2 * (1 - normalShareBelow(size)) * 1000) / 1000)
  return { certainty: size >= rules.reliableChange ? 'clear' : size >= rules.likelyChange ? 'likely' : 'none', chance }
}

/**
 * Of a hundred who had not changed, how many would differ as much by chance; at least one, for 0 would say never. null
 * where the difference is within the margin or nobody can say.
 */
export function chanceInHundred({ certainty, chance }: { certainty: ChangeCertainty; chance: number | null }): number | null {
  return certainty === 'none' || certainty === 'unknown' || chance === null ? null : Math.max(1, Math.round(chance * 100))
}
