import type { MatchView } from '~/contract/match'
import { isHidden } from '~/domain/matching/dismissals'
import type { Card, Job } from '../../ports/collections'
import type { Documents } from '../../ports/documents'
import type { PublishedRound } from '../../ports/recommendation-collections'
import { isOpenForApplications } from '../jobs/job-view'
import { matchView } from '../matching/match-view'
import { picksOfStudent } from './picks-of-student'

export interface ShownPicks {
  round: PublishedRound
  jobs: { job: Job; match: MatchView }[]
}

/**
 * What the student's school recommends to them now, as far as it still holds: open, fitting, and
 * neither dismissed nor in a city that was. Three reads by key; null while nothing is to be shown.
 */
export async function shownPicks(documents: Documents, card: Card, now: string): Promise<ShownPicks | null> {
  const found = await picksOfStudent(documents, card, now)
  if (!found) return null
  const standing = new Map((await documents.getMany('jobs', found.picks.map(([jobId]) => jobId))).map((job) => [job._id, job]))
  const jobs = found.picks.flatMap(([jobId]) => {
    const job = standing.get(jobId)
    if (!job?.offer || !isOpenForApplications(job, now) || isHidden(card.dismissed, job.offer)) return []
    const match = matchView(job, card)
    return match?.isEligible ? [{ job, match }] : []
  })
  return jobs.length > 0 ? { round: found.round, jobs } : null
}
