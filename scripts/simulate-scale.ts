import { HABITS, PLACES } from './scale/habits'
import { COSTS, READ_KILOBYTES, WARM_BYTES_PER_JOB, type Cost } from './scale/measured-costs'
import { PLATFORM_FIGURES as platform } from './scale/platform-figures'

type Place = (typeof PLACES)[number]

/** A place's year: what it costs in all, and in its busiest second. */
function simulate({ graduates, openJobs }: Place) {
  const postings = openJobs * HABITS.turnover
  const messages = postings * HABITS.audience * HABITS.quotaShare
  const doings: [Cost, number][] = [
    [COSTS.openFeed, graduates * HABITS.feedsOpened],
    [COSTS.apply, graduates * HABITS.applications],
    [COSTS.changePosting, postings * HABITS.changes],
    [COSTS.findAudience, postings],
    [COSTS.sendMessage, messages],
    [COSTS.compactChange, postings * HABITS.changes],
  ]
  const sum = (of: (cost: Cost) => number) => doings.reduce((total, [cost, times]) => total + of(cost) * times, 0)
  const year = { calls: sum((cost) => cost.calls), reads: sum((cost) => cost.reads), writes: sum((cost) => cost.writes), seconds: sum((cost) => cost.ms) / 1000 }
  const busiest = (HABITS.busiestMonth / 30) * HABITS.busiestHour / 3600
  const gigabyteSeconds = year.seconds * (platform.functionMemory.value / 1024)
  return {
    year,
    monthlyOperations: (year.calls + year.reads + year.writes) * HABITS.busiestMonth,
    operationsPerSecond: (year.reads + year.writes) * busiest,
    instances: year.seconds * busiest,
    yuan:
      gigabyteSeconds * platform.pricePerGigabyteSecond.value +
      (year.calls * platform.pricePerMillionCalls.value + year.reads * platform.pricePerMillionReads.value + year.writes * platform.pricePerMillionWrites.value) / 1e6,
    feedKilobytes: readKilobytes(openJobs),
    warmMegabytes: (openJobs * WARM_BYTES_PER_JOB) / 1e6,
    changesPerRound: (postings * HABITS.changes * HABITS.busiestMonth * HABITS.busiestHour) / 30 / 6,
  }
}

/** Straight between what was measured, on a logarithmic scale. */
function readKilobytes(jobs: number): number {
  const above = READ_KILOBYTES.findIndex((each) => each.jobs >= jobs)
  const high = READ_KILOBYTES[above]
  const low = READ_KILOBYTES[above - 1]
  if (!high || !low) return (high ?? READ_KILOBYTES[0]!).feed
  const share = Math.log(jobs / low.jobs) / Math.log(high.jobs / low.jobs)
  return low.feed * (high.feed / low.feed) ** share
}

function print(title: string, head: string[], rows: (string | number)[][]): void {
  const format = (cell: string | number) => (typeof cell === 'string' ? cell : cell >= 100 ? Math.round(cell).toLocaleString('en') : cell.toPrecision(2))
  console.log(`\n## ${title}\n\n| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|`)
  for (const row of rows) console.log(`| ${row.map(format).join(' | ')} |`)
}

const results = PLACES.map((place) => ({ place, ...simulate(place) }))
print(
  'A year',
  ['place', 'graduates', 'open jobs', 'calls', 'reads', 'writes', 'GB-seconds', 'yuan', 'yuan a graduate'],
  results.map(({ place, year, yuan }) => [place.name, place.graduates, place.openJobs, year.calls, year.reads, year.writes, (year.seconds * platform.functionMemory.value) / 1024, yuan, yuan / place.graduates]),
)
print(
  'The busiest hour, and one answer',
  ['place', 'database operations a second', 'instances at once', 'KB read a feed, cold', 'MB of a warm index', 'changes a compaction round', 'seconds it takes'],
  results.map((each) => [each.place.name, each.operationsPerSecond, each.instances, each.feedKilobytes, each.warmMegabytes, each.changesPerRound, (each.changesPerRound * COSTS.compactChange.ms) / 1000]),
)
print(
  'What breaks first (share of the limit; above 1 it breaks)',
  ['place', 'base plan of a month', 'warm index in default memory', 'in the largest memory', 'operations a second', 'instances of one function', 'seconds of a round'],
  results.map((each) => [
    each.place.name,
    each.monthlyOperations / platform.planOperations.value,
    each.warmMegabytes / (platform.functionMemory.value * 0.5),
    each.warmMegabytes / (platform.largestFunctionMemory.value * 0.5),
    each.operationsPerSecond / platform.operationsPerSecond.value,
    each.instances / platform.instancesPerFunction.value,
    (each.changesPerRound * COSTS.compactChange.ms) / 1000 / platform.functionSeconds.value,
  ]),
)
