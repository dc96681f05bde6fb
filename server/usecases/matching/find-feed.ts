import { type Dismissals, isHidden, isUnwanted } from '~/domain/matching/dismissals'
import type { Card, Job } from '../../ports/collections'
import type { Documents } from '../../ports/documents'
import type { JobMarket } from './read-market'

/** Jobs shown. Where the student wants less of something more are looked at, and further still while too few are wanted. */
const shown = 20
const looked = 60
const further = 5
const rounds = 3
/** The platform's clamp on one read. */
const mostRead = 1000

type Scored = ReturnType<JobMarket['best']>[number]

interface FeedJob {
  job: Job
  score: number
}

/** The student's feed: best open jobs, without those they dismissed by job or city, and those of which they want less last. */
export async function findFeed(documents: Documents, { dismissed }: Card, market: JobMarket): Promise<FeedJob[]> {
  const best = (count: number) =>
    market
      .best(count + dismissed.jobs.length)
      .filter(({ id }) => !dismissed.jobs.includes(id))
      .slice(0, count)
  const wantsLess = dismissed.occupations.length + dismissed.cities.length > 0
  return readJobs(documents, wantsLess ? await findWanted(documents, dismissed, best) : best(shown))
}

/** The best jobs of what is wanted; only where a long look finds too few of them, the unwanted fill up. */
async function findWanted(documents: Documents, dismissed: Dismissals, best: (count: number) => Scored[]): Promise<Scored[]> {
  const [wanted, unwanted]: [Scored[], Scored[]] = [[], []]
  let seen = 0
  for (let round = 0, count = looked; round < rounds; round += 1, count = Math.min(count * further, mostRead)) {
    const ranked = best(count)
    const added = ranked.slice(seen)
    seen = ranked.length
    const offers = await readOffers(documents, added)
    for (const one of added) {
      const offer = offers.get(one.id)
      if (!offer || isHidden(dismissed, offer)) continue
      if (isUnwanted(dismissed, offer)) unwanted.push(one)
      else wanted.push(one)
    }
    // What was said no to may be most of what fits: then it takes a longer look.
    if (wanted.length >= shown || ranked.length < count) break
  }
  return [...wanted, ...unwanted].slice(0, shown)
}

async function readOffers(documents: Documents, ranked: readonly Scored[]) {
  if (ranked.length === 0) return new Map<string, never>()
  const jobs = await documents.find('jobs', { _id: { in: ranked.map(({ id }) => id) } }, { fields: ['offer'], limit: mostRead })
  return new Map(jobs.flatMap(({ _id, offer }) => (offer ? [[_id, offer] as const] : [])))
}

async function readJobs(documents: Documents, ranked: readonly Scored[]): Promise<FeedJob[]> {
  const jobs = new Map((await documents.getMany('jobs', ranked.map(({ id }) => id))).map((job) => [job._id, job]))
  return ranked.flatMap(({ id, score }) => {
    const job = jobs.get(id)
    // Closed since the index was read.
    return job?.status === 'published' ? [{ job, score }] : []
  })
}
