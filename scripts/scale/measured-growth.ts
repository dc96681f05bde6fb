import growth from './measured-growth.json'

/** How an answer grows with the market, measured by bench/growth.ts, which writes the data; and a round of compaction, by bench/compaction.ts. */

/** What an instance without data reads and does for one answer, on average. */
export interface AnswerCost {
  calls: number
  /** KB of blocks */
  kilobytes: number
  /** ms of work */
  ms: number
}

export interface GrowthRow {
  /** jobs, or students in the index */
  items: number
  /** blocks that the index has */
  stored: number
  /** of the whole index in memory (jobs), or as it is stored (students) */
  megabytes: number
  /** of a change that waits to be folded in: its entries, those of them that an answer reads, the bytes of one */
  changes: { entries: number; seen: number; bytes: number }
  /** for a student with cities; for any posting */
  narrow: AnswerCost
  /** for a student who would go anywhere; for any posting */
  wide: AnswerCost
}

export interface MeasuredGrowth {
  jobs: GrowthRow[]
  students: GrowthRow[]
}

export const MEASURED_GROWTH: MeasuredGrowth = growth

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
