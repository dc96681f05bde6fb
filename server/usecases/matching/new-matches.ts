import { alertThreshold } from '~/domain/matching/alert-threshold'
import { isUnwelcome } from '~/domain/matching/dismissals'
import type { Card, Job } from '../../ports/collections'
import type { Documents } from '../../ports/documents'
import type { JobMarket } from './read-market'

/**
 * How many of the best jobs are looked through. Of 100,000 some ten reach the threshold for a student on average; to find
 * 200 there takes a millisecond more than to find the twenty of the feed.
 */
const looked = 200

type NewJob = Pick<Job, '_id' | 'title' | 'employerName' | 'publishedAt'>

/**
 * Jobs published since an instant that fit the student well and that they said no to in no way, best first: also those
 * that don't come as far as the feed. One read beside that of the index; none where nothing fits well.
 */
export async function newMatches(documents: Documents, { dismissed }: Pick<Card, 'dismissed'>, market: JobMarket, since: string): Promise<{ job: NewJob; score: number }[]> {
  const fitting = market.best(looked).filter(({ score }) => score >= alertThreshold.leastScore)
  if (fitting.length === 0) return []
  const filter = { _id: { in: fitting.map(({ id }) => id) }, status: 'published', publishedAt: { gt: since } } as const
  const jobs = await documents.find('jobs', filter, { fields: ['title', 'employerName', 'publishedAt', 'offer'], limit: looked })
  const welcome = new Map(jobs.flatMap((job) => (job.offer && !isUnwelcome(dismissed, job.offer) ? [[job._id, job] as const] : [])))
  return fitting.flatMap(({ id, score }) => {
    const job = welcome.get(id)
    return job ? [{ job, score }] : []
  })
}
