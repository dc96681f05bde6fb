import { collectStandings } from './competency-fit'
import { explainMatch } from './explain-match'
import { findBlockers } from './find-blockers'
import { findGaps } from './find-gaps'
import type { JobOffer, StudentProfile } from './market'
import type { Match } from './match'
import { harmonicMean, ONE } from './score-unit'
import { nothingTaught, type ReachOf } from './steps'
import { weighUtilities } from './weigh-utilities'

export type { Blocker, Gap, Match, Reason } from './match'

/**
 * The one judgement of a job and a student, for both sides. Hard constraints first; then each side's utility, their
 * harmonic mean, and the reasons, whose contributions add up to the score exactly. Pure: the day, the index and the
 * order of lists do not enter. Where scores tie, the smaller id stands first, everywhere.
 * @param reachOf what can be learned and assessed; moves nothing but the steps of the gaps and what they bring
 */
export function scoreMatch(job: JobOffer, student: StudentProfile, reachOf: ReachOf = nothingTaught): Match {
  const standings = collectStandings(student.competencies)
  const blockers = findBlockers(job, student, standings)
  const weighed = weighUtilities(job, student, standings)
  const isEligible = blockers.length === 0
  const score = isEligible ? harmonicMean(weighed.student, weighed.employer) : 0
  return {
    score: score / ONE,
    studentUtility: weighed.student / ONE,
    employerUtility: weighed.employer / ONE,
    isEligible,
    reasons: explainMatch(job, student, weighed, score),
    gaps: findGaps(weighed, isEligible, reachOf),
    blockers,
  }
}
