import { talentLimits } from '~/domain/talents/talent-limits'
import { mostBlocksKept } from '~/server/usecases/matching/read-index'
import { HABITS } from './habits'
import { costOf, MARKET_MEASURED } from './measured-costs'
import { type AnswerCost, FOLDING, type GrowthRow, MEASURED_GROWTH, SEARCH_WORK, TALENT_KILOBYTES } from './measured-growth'
import type { Cost } from './use'

// What a doing costs in a larger market than the one where it was measured, in which instances keep both indexes whole.

/** One index at the size of a place, and what one answer from it adds to what was measured. */
export interface GrownIndex {
  /** an instance keeps it whole: it reads blocks once for many answers */
  isKept: boolean
  /** of all of it: in memory (jobs), as it is stored (students) */
  megabytes: number
  narrow: AnswerCost
  wide: AnswerCost
  /** KB of changes that wait to be folded in and concern an answer, on average over the year and in the busiest hour */
  waitingKilobytes: number
  busyWaitingKilobytes: number
}

/**
 * @param items jobs, or students in the index
 * @param changes a year, and busiest: in the busiest minute
 */
export function growIndex(kind: 'jobs' | 'students', items: number, changes: number, busiest: number): GrownIndex {
  const rows = MEASURED_GROWTH[kind]
  const of = (value: (row: GrowthRow) => number) => between(rows.map((row) => [row.items, value(row)] as const), items)
  const answer = (group: 'narrow' | 'wide'): AnswerCost => {
    const [blocks, kilobytes] = [of((row) => row[group].blocks), of((row) => row[group].kilobytes)]
    const largest = rows.at(-1)
    if (!largest || items <= largest.items) return { calls: of((row) => row[group].calls), blocks, kilobytes, ms: of((row) => row[group].ms) }
    // Beyond what was measured, work grows as bytes do, and calls as pages of a thousand documents, after the look that saw there are more.
    return { calls: blocks < 1000 ? largest[group].calls : 1 + Math.ceil(blocks / 1000), blocks, kilobytes, ms: (largest[group].ms * kilobytes) / largest[group].kilobytes }
  }
  // They wait until a tick finds enough of them, and stay on for the round after.
  const last = rows.at(-1)?.changes ?? { entries: 1, seen: 1, bytes: 0 }
  const kilobytes = (aMinute: number) => ((Math.min(aMinute * 60 * 24, FOLDING.leastEntries / 2 / last.entries) + aMinute * FOLDING.minutes) * last.seen * last.bytes) / 1000
  return {
    isKept: of(({ stored }) => stored) <= mostBlocksKept,
    megabytes: of((row) => row.megabytes),
    narrow: answer('narrow'),
    wide: answer('wide'),
    waitingKilobytes: kilobytes(changes / (365 * 24 * 60)),
    busyWaitingKilobytes: kilobytes(busiest),
  }
}

/** A doing that asks the index of jobs for a student once: home, the inbox, the order of a search. */
export function withJobs(cost: Cost, index: GrownIndex): Cost {
  const { anywhereShare } = HABITS
  return read(cost, index, mix(index.narrow, index.wide, anywhereShare))
}

/** Looking for those whom a publication should reach. */
export function withStudents(cost: Cost, index: GrownIndex): Cost {
  return read(cost, index, index.narrow)
}

/** A search of the postings' words, and the order of what it finds. */
export function withSearch(cost: Cost, index: GrownIndex, openJobs: number): Cost {
  const work = SEARCH_WORK.map(({ postings, ms }) => [postings, ms] as const)
  const grown = withJobs(cost, index)
  // Its blocks are kept by the instance (32 MB: some 60,000 postings).
  return { ...grown, ms: grown.ms + Math.max(0, between(work, openJobs) - between(work, MARKET_MEASURED.openJobs)) }
}

export interface TalentSearch {
  cost: Cost
  /** students it would have to look through */
  asked: number
  /** more than one answer looks through: TOO_WIDE */
  isTooWide: boolean
}

/** A search of the students who may be found: it looks through those of the years and majors in question. */
export function talentSearch(students: number): TalentSearch {
  const [all, none] = [costOf('searchTalents'), costOf('searchFewTalents')]
  const asked = students * HABITS.askedShare
  // Whoever asks too widely is told so, and asks for as many as one answer looks through.
  const rows = Math.min(asked, talentLimits.mostRows)
  const isKept = students <= talentLimits.mostRows
  return {
    asked,
    isTooWide: asked > talentLimits.mostRows,
    cost: {
      ...none,
      writes: all.writes,
      reads: all.reads + (isKept ? 0 : Math.ceil(rows / 20_000)),
      kilobytes: all.kilobytes + (isKept ? 0 : rows * TALENT_KILOBYTES),
      ms: none.ms + (Math.max(0, all.ms - none.ms) * rows) / MARKET_MEASURED.students,
    },
  }
}

function read(cost: Cost, { isKept, waitingKilobytes }: GrownIndex, { calls, kilobytes, ms }: AnswerCost): Cost {
  if (isKept) return { ...cost, kilobytes: cost.kilobytes + waitingKilobytes }
  return { ...cost, reads: cost.reads + calls - 1, kilobytes: cost.kilobytes + waitingKilobytes + kilobytes, ms: cost.ms + ms }
}

function mix(a: AnswerCost, b: AnswerCost, share: number): AnswerCost {
  const of = (key: keyof AnswerCost) => a[key] * (1 - share) + b[key] * share
  return { calls: of('calls'), blocks: of('blocks'), kilobytes: of('kilobytes'), ms: of('ms') }
}

/** Straight between what was measured, on logarithmic scales; beyond it, on as between the last two. */
function between(points: readonly (readonly [number, number])[], at: number): number {
  const above = points.findIndex(([size]) => size >= at)
  const high = above === -1 ? points.length - 1 : Math.max(1, above)
  const [low, top] = [points[high - 1], points[high]]
  if (!low || !top) throw new Error('growth is measured at fewer than two sizes: npm run bench -- growth')
  const share = Math.log(at / low[0]) / Math.log(top[0] / low[0])
  return low[1] * (top[1] / low[1]) ** share
}
