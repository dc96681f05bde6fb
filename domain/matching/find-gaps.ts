import { attainment, competencyPart, FULL_ATTAINMENT } from './competency-fit'
import type { Gap } from './match'
import { harmonicMean, ONE } from './score-unit'
import { creditOf, nearestStep, type ReachOf } from './steps'
import type { Utilities } from './weigh-utilities'

/**
 * The requirements that do not count in full, each with the nearest step and what that step brings, most rewarding first.
 * @param isScored false while a blocker stands: closing one competency gap would then change nothing in the score
 */
export function findGaps(weighed: Utilities, isScored: boolean, reachOf: ReachOf): Gap[] {
  const { weighted, weights, requirements } = weighed.competencies
  const score = harmonicMean(weighed.student, weighed.employer)
  return requirements
    .filter((each) => each.weighted < each.requirement.weight * FULL_ATTAINMENT)
    .map((each) => {
      const { requirement, standing } = each
      const { id, level, weight, isMust } = requirement
      const step = nearestStep(level, standing, reachOf(id))
      const taken = weighted - each.weighted + weight * attainment(creditOf(step, level), level)
      const employer = weighed.major.part + competencyPart(taken, weights)
      return {
        code: 'competency' as const,
        competency: id,
        required: level,
        held: standing?.claimed ?? 0,
        counted: standing?.level ?? 0,
        provenance: standing?.provenance ?? ('self' as const),
        isMust,
        step,
        gain: isScored ? (harmonicMean(weighed.student, employer) - score) / ONE : 0,
      }
    })
    .sort((a, b) => b.gain - a.gain || (a.competency < b.competency ? -1 : 1))
}
