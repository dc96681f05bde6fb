import type { JobOffer } from '~/domain/matching/market'
import type { Card, Job } from '../../ports/collections'
import type { MatchCandidate, MatchDelta } from '../../ports/match-collections'

/** What the market says of a job; null while it is not published. */
export function offerOf(job: Pick<Job, 'status' | 'offer'> | null): JobOffer | null {
  return job?.status === 'published' ? job.offer : null
}

/** What the market says of a student; null until they said what they wish for. */
export function candidateOf(card: Card | null): MatchCandidate | null {
  if (!card?.wishes) return null
  const { accountId, profile, isFindable, wantsAlerts } = card
  return { accountId, profile, isFindable, wantsAlerts }
}

/** One of the two markets: what an entry is, and its id. */
export interface Market<Entry> {
  name: 'jobs' | 'students'
  idOf: (entry: Entry) => string
  entryOf: (delta: MatchDelta) => Entry | null
}

export const jobMarket: Market<JobOffer> = { name: 'jobs', idOf: ({ id }) => id, entryOf: ({ offer }) => offer }
export const studentMarket: Market<MatchCandidate> = { name: 'students', idOf: ({ profile }) => profile.id, entryOf: ({ candidate }) => candidate }
