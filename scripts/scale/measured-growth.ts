/** How an answer and a round of compaction grow with the market, measured: bench growth, top-jobs and compaction. */

export interface AnswerSize {
  jobs: number
  /** KB of the index read for one feed by a student with cities, at the median */
  kilobytes: number
  /** blocks read for it */
  blocks: number
}

export const ANSWER_SIZES: readonly AnswerSize[] = [
  { jobs: 10_000, kilobytes: 34, blocks: 11 },
  { jobs: 30_000, kilobytes: 51, blocks: 33 },
  { jobs: 100_000, kilobytes: 113, blocks: 57 },
  { jobs: 300_000, kilobytes: 271, blocks: 85 },
  { jobs: 1_000_000, kilobytes: 780, blocks: 131 },
]

/** A student who would go anywhere reads so many times as much (100,000 jobs). */
export const ANYWHERE_FACTOR = 10

/** One change folded in, in a round of a hundred and more. */
export const FOLDING = {
  /** blocks written */
  writes: 3.7,
  /** calls that read, batches of five hundred */
  reads: 0.08,
  /** ms of the function's own work */
  ms: 9.8,
  /** blocks written at a time (compact-index.ts) */
  width: 16,
}

/** Bytes a job takes in the memory of an instance that keeps the index whole. */
export const WARM_BYTES_PER_JOB = 235
