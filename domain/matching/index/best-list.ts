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

  constructor(private readonly limit: number) {}

  /** Takes a job in, once: the same job found again under a wider token or another city counts with its better score. */
  offer(score: number, source: PackedJobs, job: number): void {
    if (this.limit === 0) return
    const { scores, ids, limit } = this
    const id = source.ids.at(job)!
    let last = ids.indexOf(id)
    if (last >= 0) {
      if (scores[last]! >= score) return
    } else if (ids.length < limit) last = ids.length
    else {
      last = limit - 1
      if (!this.isBefore(score, id, last)) return
    }
    for (; last > 0 && this.isBefore(score, id, last - 1); last -= 1) {
      scores[last] = scores[last - 1]!
      ids[last] = ids[last - 1]!
    }
    scores[last] = score
    ids[last] = id
    if (ids.length === limit) this.floor = scores[limit - 1]!
  }

  /** The list as ids and scores 0..1. */
  toRanked(one: number): Ranked[] {
    return this.ids.map((id, at) => ({ id, score: this.scores[at]! / one }))
  }

  private isBefore(score: number, id: string, at: number): boolean {
    const other = this.scores[at]!
    return score === other ? id < this.ids[at]! : score > other
  }
}
