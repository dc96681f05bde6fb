import type { PackedJobs } from './packed-jobs'

export interface Ranked {
  id: string
  /** 0..1, bit for bit what scoreMatch says */
  score: number
}

/** Where a search puts the jobs it finds; scores are in units of 1/65536. */
export interface FoundJobs {
  /** the score a further job must reach to be of interest */
  readonly floor: number
  offer(score: number, source: PackedJobs, job: number): void
}

/** The best k found so far, best first; ties by id. Scores are in units of 1/65536. */
export class BestList implements FoundJobs {
  /** the score a further job must reach: that of the last one once the list is full, else 0 */
  floor = 0
  private size = 0
  // Plain arrays: twenty numbers of an engine's own heap are there sooner than a buffer of their own.
  private readonly scores: number[] = []
  private readonly jobs: number[] = []
  private readonly sources: PackedJobs[] = []

  constructor(private readonly limit: number) {}

  /** Takes a job in, once: the same job found again under a wider token or another city counts with its better score. */
  offer(score: number, source: PackedJobs, job: number): void {
    if (this.limit === 0) return
    const { scores, jobs, sources } = this
    let last = this.size
    for (let at = 0; at < this.size; at += 1) {
      if (!this.isSame(source, job, at)) continue
      if (scores[at]! >= score) return
      last = at
    }
    if (last === this.size) {
      if (this.size === this.limit) {
        last -= 1
        if (!this.isBefore(score, source, job, last)) return
      } else this.size += 1
    }
    while (last > 0 && this.isBefore(score, source, job, last - 1)) {
      scores[last] = scores[last - 1]!
      jobs[last] = jobs[last - 1]!
      sources[last] = sources[last - 1]!
      last -= 1
    }
    scores[last] = score
    jobs[last] = job
    sources[last] = source
    if (this.size === this.limit) this.floor = scores[this.limit - 1]!
  }

  /** The list as ids and scores 0..1. */
  toRanked(one: number): Ranked[] {
    return Array.from({ length: this.size }, (_, at) => ({
      id: this.idAt(at),
      score: this.scores[at]! / one,
    }))
  }

  private isBefore(score: number, source: PackedJobs, job: number, at: number): boolean {
    const other = this.scores[at]!
    if (score !== other) return score > other
    return source.ids.at(job)! < this.idAt(at)
  }

  private isSame(source: PackedJobs, job: number, at: number): boolean {
    if (this.sources[at] !== source) return false
    return this.jobs[at] === job || (!source.isNumberedOnce && this.idAt(at) === source.ids.at(job))
  }

  private idAt(at: number): string {
    return this.sources[at]!.ids.at(this.jobs[at]!)!
  }
}
