import type { Round } from '~/contract/recommendations'
import { roundLimits } from '~/domain/recommendations/round-limits'
import type { RecommendationRound } from '../../ports/recommendation-collections'

/** A round as the career office sees it. */
export function roundView(round: RecommendationRound): Round {
  const { _id, title, purpose, employerIds, graduationYears, perStudent, perJob, state, studentCount, jobCount, balanced, plain, drawnAt, publishedAt, endsAt } = round
  return {
    roundId: _id,
    title,
    purpose,
    employerIds,
    graduationYears,
    perStudent,
    perJob,
    state,
    progress: progressOf(round),
    studentCount,
    jobCount,
    balanced,
    plain,
    drawnAt,
    publishedAt,
    endsAt,
  }
}

/** Steps done of those expected: one for each thousand students, one to put them together. */
function progressOf({ state, step, studentCount }: RecommendationRound): number {
  if (state !== 'drawing') return 1
  return Math.min(0.95, step / (Math.ceil(studentCount / roundLimits.studentsPerStep) + 1))
}
