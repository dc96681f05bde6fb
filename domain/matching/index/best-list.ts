import type { PackedJobs } from './packed-jobs'

export interface Ranked {
  id: string
  /** 0..1, bit for bit what scoreMatch says */
  score: number
}

/** Where a search puts the jobs it finds; scores are in units of 1/65536. */
export interface FoundJobs {
  /** the score a further job must reach: that of the last one once a list is full, else 0 */
  readonly floor: number
  offer(score: number, source: PackedJobs, job: number): void
}

/** The best k found so far, best first; ties by id. */
export class BestList implements FoundJobs {
  floor = 0
  private readonly scores: number[] = []
  /** spelled out when a job is offered: by its id, one on two lists is known to be one */
  private readonly ids: string[] = []
  /** by number it is known sooner, where a job has one number */
  private readonly jobs: number[] = []

  constructor(private readonly limit: number) {}

  /** Takes a job in, once: the same job found again under a wider token or another city counts with its better score. */
  offer(score: number, source: PackedJobs, job: number): void {
    const { scores, ids, jobs, limit } = this
    const id = source.ids.at(job)!
    const size = ids.length
    // What does not come before the last one is not better than itself either.
    if (size === limit && !(limit > 0 && this.isBefore(score, id, limit - 1))) return
    let last = this.find(source, job, id)
    if (last < 0) last = size < limit ? size : limit - 1
    else if (scores[last]! >= score) return
    for (; last > 0 && this.isBefore(score, id, last - 1); last -= 1) {
      scores[last] = scores[last - 1]!
      ids[last] = ids[last - 1]!
      jobs[last] = jobs[last - 1]!
    }
    scores[last] = score
    ids[last] = id
    jobs[last] = job
    if (ids.length === limit) this.floor = scores[limit - 1]!
  }

  /** The list as ids and scores 0..1. */
  toRanked(one: number): Ranked[] {
    return this.ids.map((id, at) => ({ id, score: this.scores[at]! / one }))
  }

  /** Where the job stands in the list; -1 where it does not. */
  private find({ isNumberedOnce }: PackedJobs, job: number, id: string): number {
    if (!isNumberedOnce) return this.ids.indexOf(id)
    const { ids, jobs } = this
    // Another source may mean another job by the number; a job is in one source alone (job-search.ts, `superseded`).
    for (let at = 0; at < jobs.length; at += 1) if (jobs[at] === job && ids[at] === id) return at
    return -1
  }

  private isBefore(score: number, id: string, at: number): boolean {
    const other = this.scores[at]!
    return score === other ? id < this.ids[at]! : score > other
  }
}
