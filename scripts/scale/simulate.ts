import { HABITS, type PLACES } from './habits'
import { costOf, type MeasuredCost } from './measured-costs'
import { ANSWER_SIZES, ANYWHERE_FACTOR, FOLDING, WARM_BYTES_PER_JOB } from './measured-growth'
import { PLATFORM_FIGURES as platform } from './platform-figures'

export type Place = (typeof PLACES)[number]

const MINUTES_A_YEAR = 365 * 24 * 60

interface Use {
  calls: number
  reads: number
  writes: number
  gigabytesRead: number
  gigabyteSeconds: number
  seconds: number
}

const NONE: Use = { calls: 0, reads: 0, writes: 0, gigabytesRead: 0, gigabyteSeconds: 0, seconds: 0 }

/** A place's year and its busiest hour, from what each doing was measured to cost. */
export function simulate({ graduates, openJobs }: Place) {
  const postings = openJobs * HABITS.turnover
  const messages = postings * HABITS.audience * HABITS.quotaShare
  const changes = postings * (HABITS.publications + HABITS.closings) + graduates * HABITS.cardChanges
  const feed = grownFeed(openJobs)
  const ofStudents = total([
    [feed, graduates * HABITS.feedsOpened],
    [costOf('apply'), graduates * HABITS.applications],
    [costOf('changeWishes'), graduates * HABITS.cardChanges],
  ])
  const ofPostings = total([
    [costOf('publish'), postings * HABITS.publications],
    [costOf('close'), postings * HABITS.closings],
    [costOf('listMatched'), postings * HABITS.looksAtStudents],
    [costOf('tellOne'), messages],
  ])
  const ofHouse = total([
    [folding, changes],
    [costOf('idleTick'), MINUTES_A_YEAR],
  ])
  const year = [ofStudents, ofPostings, ofHouse].reduce(add)
  const busiest = ((HABITS.busiestMonth / 30) * HABITS.busiestHour) / 3600
  const changesARound = (changes * busiest * 3600) / 12
  return {
    year,
    perGraduate: scale(ofStudents, 1 / graduates),
    perPosting: scale(ofPostings, 1 / postings),
    yuan: yuan(year),
    monthlyOperations: (year.calls + year.reads + year.writes) * HABITS.busiestMonth,
    idleOperations: ((costOf('idleTick').calls + costOf('idleTick').reads) * MINUTES_A_YEAR) / 12,
    operationsPerSecond: (year.reads + year.writes) * busiest,
    instances: year.seconds * busiest,
    feedKilobytes: indexKilobytes(openJobs),
    anywhereKilobytes: indexKilobytes(openJobs) * ANYWHERE_FACTOR,
    warmMegabytes: (openJobs * WARM_BYTES_PER_JOB) / 1e6,
    changesARound,
    roundSeconds: (changesARound * (FOLDING.ms + (FOLDING.writes * platform.databaseTrip.value) / FOLDING.width)) / 1000,
  }
}

/** Folding one change, as a doing. */
const folding: Omit<MeasuredCost, 'doing'> = { calls: 0, reads: FOLDING.reads, writes: FOLDING.writes, kilobytes: 22, ms: FOLDING.ms, megabytes: platform.functionMemory.value }

/** A feed reads more of the index in a larger market than in the one where its cost was measured. */
function grownFeed(openJobs: number): Omit<MeasuredCost, 'doing'> {
  const measured = costOf('openFeed')
  return { ...measured, kilobytes: measured.kilobytes + indexKilobytes(openJobs) }
}

/** Straight between what was measured, on a logarithmic scale. */
function indexKilobytes(jobs: number): number {
  const above = ANSWER_SIZES.findIndex((each) => each.jobs >= jobs)
  const high = ANSWER_SIZES[above]
  const low = ANSWER_SIZES[above - 1]
  if (!high || !low) return (high ?? ANSWER_SIZES[0])?.kilobytes ?? 0
  const share = Math.log(jobs / low.jobs) / Math.log(high.jobs / low.jobs)
  return low.kilobytes * (high.kilobytes / low.kilobytes) ** share
}

function total(doings: readonly (readonly [Omit<MeasuredCost, 'doing'>, number])[]): Use {
  return doings
    .map(([cost, times]): Use => {
      const seconds = ((cost.ms + (cost.reads + cost.writes) * platform.databaseTrip.value) / 1000) * times
      return {
        calls: cost.calls * times,
        reads: cost.reads * times,
        writes: cost.writes * times,
        gigabytesRead: (cost.kilobytes * times) / 1e6,
        gigabyteSeconds: (seconds * cost.megabytes) / 1024,
        seconds,
      }
    })
    .reduce(add, NONE)
}

function add(a: Use, b: Use): Use {
  return combine((key) => a[key] + b[key])
}

function scale(use: Use, by: number): Use {
  return combine((key) => use[key] * by)
}

function combine(of: (key: keyof Use) => number): Use {
  return {
    calls: of('calls'),
    reads: of('reads'),
    writes: of('writes'),
    gigabytesRead: of('gigabytesRead'),
    gigabyteSeconds: of('gigabyteSeconds'),
    seconds: of('seconds'),
  }
}

function yuan({ gigabyteSeconds, calls, reads, writes }: Use): number {
  return (
    gigabyteSeconds * platform.pricePerGigabyteSecond.value +
    (calls * platform.pricePerMillionCalls.value + reads * platform.pricePerMillionReads.value + writes * platform.pricePerMillionWrites.value) / 1e6
  )
}
