import type { PackedJobs } from './packed-jobs'

/** The scores of certain jobs, each once; in units of 1/65536. Where a list is searched for the best, this one takes all. */
export class ScoreList {
  /** every score counts */
  readonly floor = 0
  private readonly scores = new Map<string, number>()

  constructor(private readonly ids: ReadonlySet<string>) {}

  /** Takes a job's score in, if it is one of those asked for: found again under a wider token or another city it counts with its better score. */
  offer(score: number, source: PackedJobs, job: number): void {
    const id = source.ids.at(job)!
    if (this.ids.has(id) && score > (this.scores.get(id) ?? -1)) this.scores.set(id, score)
  }

  /** Scores 0..1 by id. */
  toScores(one: number): Map<string, number> {
    return new Map(Array.from(this.scores, ([id, score]) => [id, score / one]))
  }
}
