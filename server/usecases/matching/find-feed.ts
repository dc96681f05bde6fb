import { isHidden, isUnwanted } from '~/domain/matching/dismissals'
import type { Card, Job } from '../../ports/collections'
import type { Documents } from '../../ports/documents'
import { findJobs } from './find-jobs'

/** Jobs shown. Where the student wants less of something more are looked at, and further still while too few remain. */
const shown = 20
const looked = 60
const further = 5
const rounds = 3
/** The platform's clamp on one read. */
const mostRead = 1000

interface FeedJob {
  job: Job
  score: number
}

/** The student's feed: best open jobs, without those they dismissed by job or city, and those of which they want less last. */
export async function findFeed(documents: Documents, card: Card, now: string): Promise<FeedJob[]> {
  const { dismissed, profile } = card
  const wantsLess = dismissed.occupations.length + dismissed.cities.length > 0
  let left: FeedJob[] = []
  for (let round = 0, count = wantsLess ? looked : shown; round < rounds; round += 1, count *= further) {
    const ranked = (await findJobs(documents, profile, count + dismissed.jobs.length, now)).filter(({ id }) => !dismissed.jobs.includes(id)).slice(0, Math.min(count, mostRead))
    const found = await readJobs(documents, ranked)
    left = found.filter(({ job: { _id, offer } }) => !isHidden(dismissed, { id: _id, cities: offer?.cities ?? [] }))
    // A city that was said no to may be most of what fits: then it takes a longer look.
    if (left.length >= shown || ranked.length < count) break
  }
  const less = ({ job: { offer } }: FeedJob) => offer !== null && isUnwanted(dismissed, offer)
  return [...left.filter((one) => !less(one)), ...left.filter(less)].slice(0, shown)
}

async function readJobs(documents: Documents, ranked: readonly { id: string; score: number }[]): Promise<FeedJob[]> {
  const jobs = new Map((await documents.getMany('jobs', ranked.map(({ id }) => id))).map((job) => [job._id, job]))
  return ranked.flatMap(({ id, score }) => {
    const job = jobs.get(id)
    return job ? [{ job, score }] : []
  })
}
