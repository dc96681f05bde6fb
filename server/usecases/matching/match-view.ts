import type { MatchView, RadarAxis } from '~/contract/match'
import { collectStandings } from '~/domain/matching/competency-fit'
import type { JobOffer, StudentProfile } from '~/domain/matching/market'
import { scoreMatch } from '~/domain/matching/score-match'
import { reachOf } from '~/reference/courses/reach-of'
import type { Card, Job } from '../../ports/collections'

/** The explained match of an offer and a profile, as the student gets it. */
export function explain(offer: JobOffer, profile: StudentProfile): MatchView {
  const { score, isEligible, reasons, gaps, blockers } = scoreMatch(offer, profile, reachOf)
  return { score, isEligible, reasons, gaps, blockers }
}

/** The same match for an employer: without what only the student knows of themselves, the pay they hope for and the cities they wish for. */
export function forEmployer(match: MatchView): MatchView {
  return {
    ...match,
    reasons: match.reasons.map((reason) => (reason.code === 'pay' ? { ...reason, yardstick: null } : reason)),
    blockers: match.blockers.map((blocker) => {
      if (blocker.code === 'salary') return { ...blocker, floor: null }
      return blocker.code === 'city' ? { ...blocker, wished: [] } : blocker
    }),
  }
}

/**
 * The match as an employer gets it, everywhere: as if its student had said no least pay. Left in, the score and what the
 * pay brings to it would tell the amount by trial.
 */
export function explainToEmployer(offer: JobOffer, profile: StudentProfile): MatchView {
  return forEmployer(explain(offer, { ...profile, salaryMin: 0 }))
}

/** @returns null for a job that was never published: there is nothing to match */
export function employersMatch(job: Job, card: Card): MatchView | null {
  return job.offer && explainToEmployer(job.offer, card.profile)
}

/** @returns null for a job that was never published: there is nothing to match */
export function matchView(job: Job, card: Card): MatchView | null {
  return job.offer && explain(job.offer, card.profile)
}

/** Required against own level for every competency the posting names, in its order; of several statements the one that counts, as in the reasons. */
export function radarOf(job: Job, card: Card | null): RadarAxis[] {
  const own = collectStandings(card?.profile.competencies ?? [])
  return (job.published?.competencies ?? []).map(({ id, level, isMust }) => ({ competencyId: id, required: level, own: own.get(id)?.level ?? 0, isMust }))
}
