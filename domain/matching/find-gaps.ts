import { competencyPart, FULL_ATTAINMENT } from './competency-fit'
import type { Gap, Step } from './match'
import { MATCH_WEIGHTS } from './match-weights'
import { harmonicMean, ONE } from './score-unit'
import type { Utilities, WeighedRequirement } from './weigh-utilities'

/**
 * The requirements that do not count in full, most rewarding first.
 * @param isScored false while a blocker stands: closing one competency gap would then change nothing in the score
 */
export function findGaps(weighed: Utilities, isScored: boolean): Gap[] {
  const { weighted, weights, requirements } = weighed.competencies
  const score = harmonicMean(weighed.student, weighed.employer)
  return requirements
    .filter((each) => each.weighted < each.requirement.weight * FULL_ATTAINMENT)
    .map((each) => {
      const { requirement, standing } = each
      const closed = weighted - each.weighted + requirement.weight * FULL_ATTAINMENT
      const employer = weighed.major.part + competencyPart(closed, weights)
      return {
        code: 'competency' as const,
        competency: requirement.id,
        required: requirement.level,
        held: standing?.claimed ?? 0,
        isMust: requirement.isMust,
        step: nearestStep(each),
        gain: isScored ? (harmonicMean(weighed.student, employer) - score) / ONE : 0,
      }
    })
    .sort((a, b) => b.gain - a.gain || (a.competency < b.competency ? -1 : 1))
}

function nearestStep({ requirement, standing }: WeighedRequirement): Step {
  const missing = requirement.level - (standing?.claimed ?? 0)
  if (missing <= 0) return 'assessment'
  return missing <= MATCH_WEIGHTS.courseReach ? 'course' : 'order-programme'
}
