import { alertThreshold } from '~/domain/matching/alert-threshold'
import type { Card, Job } from '../../ports/collections'
import type { Ports } from '../../ports/ports'
import { findFeed } from './find-feed'

/** Jobs published since an instant that fit the student well, best first. */
export async function newMatchesFor({ documents }: Ports, card: Card, since: string, now: string): Promise<{ job: Job; score: number }[]> {
  const feed = await findFeed(documents, card, now)
  return feed.filter(({ job, score }) => score >= alertThreshold.leastScore && (job.publishedAt ?? '') > since)
}
