import type { SemesterKey } from '~/domain/cards/chapters'
import { type InterestType, interestCodeOf } from './interest-code'
import type { InstrumentId } from './instrument'
import type { ScaleScore } from './score-answers'
import type { ScoringRules } from './scoring-rules'

/** What a chapter of the card says of its semester's evaluation: kept on the card, so that the chapter costs no read. */
export interface SemesterEvaluation {
  /** in the order in which they were finished */
  finished: InstrumentId[]
  /** the interest code; [] where the types lie too close together to have one, null before interests are finished */
  interests: InterestType[] | null
  /** how clear the direction is and how prepared one is for it, means of 1–5; null before the instrument is finished */
  direction: number | null
  readiness: number | null
}

export type SemesterEvaluations = Partial<Record<SemesterKey, SemesterEvaluation>>

/** Where somebody stands between clear and unclear, prepared and not. */
export type Quarter = 'gathering' | 'searching' | 'aiming' | 'moving'
export const quarters = ['gathering', 'searching', 'aiming', 'moving'] as const satisfies readonly Quarter[]

/** @param place both 1–5 */
export function quarterOf({ direction, readiness }: { direction: number; readiness: number }, { bands }: ScoringRules): Quarter {
  const isReady = readiness >= bands.highFrom
  if (direction >= bands.highFrom) return isReady ? 'moving' : 'aiming'
  return isReady ? 'searching' : 'gathering'
}

/** The mean of an instrument's scales, 1–5, to two places. */
export function meanOfScales(scores: readonly { mean: number }[]): number {
  return Math.round((scores.reduce((sum, { mean }) => sum + mean, 0) / scores.length) * 100) / 100
}

/** True when the types lie so close together that their order says little. */
export function isFlatProfile(scores: readonly { mean: number }[], { flatProfileSpan }: ScoringRules): boolean {
  const means = scores.map(({ mean }) => mean)
  return Math.max(...means) - Math.min(...means) < flatProfileSpan
}

/** The evaluations with one more instrument finished. */
export function withFinished(evaluations: SemesterEvaluations, semester: SemesterKey, { id, scores }: { id: InstrumentId; scores: readonly ScaleScore[] }, rules: ScoringRules): SemesterEvaluations {
  const before = evaluations[semester] ?? { finished: [], interests: null, direction: null, readiness: null }
  return {
    ...evaluations,
    [semester]: {
      ...before,
      finished: [...before.finished.filter((one) => one !== id), id],
      ...(id === 'interests' && { interests: isFlatProfile(scores, rules) ? [] : interestCodeOf(scores) }),
      ...(id === 'decision' && { direction: meanOfScales(scores) }),
      ...(id === 'adaptability' && { readiness: meanOfScales(scores) }),
    },
  }
}
