import growth from './measured-growth.json'

/** How an answer grows with the market, measured by bench/growth.ts, which writes the data; and a round of compaction, by bench/compaction.ts. */

/** What an instance without data reads and does for one answer, on average. */
export interface AnswerCost {
  calls: number
  blocks: number
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

/** One change folded in, in a round of a hundred and more. */
export const FOLDING = {
  /** blocks written */
  writes: 3.7,
  /** calls that read, batches of five hundred */
  reads: 0.08,
  /** KB written */
  kilobytes: 22,
  /** ms of the function's own work */
  ms: 9.8,
  /** blocks written at a time (compact-index.ts) */
  width: 16,
  /** entries a round folds of each index (domain/matching/index/README.md) */
  mostEntries: 1000,
  /** entries that wait before a tick starts a round */
  leastEntries: 100,
  /** minutes an entry stays on: to the next tick, through the round after, and its grace */
  minutes: 10,
} as const

/** What a search of the postings' words works, by how many there are: bench/search.ts, docs/search.md. */
export const SEARCH_WORK: readonly { postings: number; ms: number }[] = [
  { postings: 1_168, ms: 0.25 },
  { postings: 20_000, ms: 2.5 },
  { postings: 100_000, ms: 22 },
]

/** What a student weighs among those that talent search looks through (rebuild-bucket.ts: 500 are about 100 KB). */
export const TALENT_KILOBYTES = 0.2
