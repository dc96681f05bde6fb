/** What one doing costs, in calls, database reads and writes, and milliseconds of a function. Reads are requests. */
export interface Cost {
  calls: number
  reads: number
  writes: number
  ms: number
}

/**
 * Counted in the code and measured by the benches (docs/matching.md); the time of the database's own answers is taken as
 * 8 ms a read and 12 ms a write.
 */
export const COSTS = {
  /** account, card, index by key with delta, job documents */
  openFeed: { calls: 1, reads: 4, writes: 0, ms: 40 },
  /** account, job, card, earlier application; application, counters, outbox */
  apply: { calls: 1, reads: 4, writes: 3, ms: 75 },
  /** account, job, delta entry; job, outbox, two delta entries */
  changePosting: { calls: 1, reads: 3, writes: 4, ms: 80 },
  /** student index by key, once for each posting */
  findAudience: { calls: 0, reads: 2, writes: 0, ms: 25 },
  /** quota and message row in one transaction, delivery */
  sendMessage: { calls: 0, reads: 2, writes: 3, ms: 60 },
  /** reads come in batches and cost little; each list of a changed job is one block */
  compactChange: { calls: 0, reads: 0.1, writes: 4.1, ms: 55 },
} as const satisfies Record<string, Cost>

/** KB read for a feed by a student with cities, at the median, by number of open jobs: bench growth. */
export const READ_KILOBYTES: readonly { jobs: number; feed: number }[] = [
  { jobs: 10_000, feed: 34 },
  { jobs: 30_000, feed: 51 },
  { jobs: 100_000, feed: 113 },
  { jobs: 300_000, feed: 271 },
  { jobs: 1_000_000, feed: 780 },
]

/** Bytes a job takes in a warm instance. */
export const WARM_BYTES_PER_JOB = 235
