import { PLACES } from './scale/habits'
import { PLATFORM_FIGURES as platform } from './scale/platform-figures'
import { simulate } from './scale/simulate'

// Prints the tables of docs/scale.md: measured costs carried on to a school, a city, a province and the nation.

function print(title: string, head: string[], rows: (string | number)[][]): void {
  const format = (cell: string | number) => (typeof cell === 'string' ? cell : cell === 0 ? '0' : cell >= 100 ? Math.round(cell).toLocaleString('en') : cell.toPrecision(2))
  console.log(`\n## ${title}\n\n| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|`)
  for (const row of rows) console.log(`| ${row.map(format).join(' | ')} |`)
}

const results = PLACES.map((place) => ({ place, ...simulate(place) }))

print(
  'A year',
  ['place', 'graduates', 'open jobs', 'calls', 'reads', 'writes', 'GB from the database', 'GB-seconds', 'yuan', 'yuan a graduate'],
  results.map(({ place, year, yuan }) => [place.name, place.graduates, place.openJobs, year.calls, year.reads, year.writes, year.gigabytesRead, year.gigabyteSeconds, yuan, yuan / place.graduates]),
)
print(
  'One graduate and one posting, a year',
  ['place', 'of a graduate: calls', 'reads', 'writes', 'MB', 'GB-seconds', 'of a posting: calls', 'reads', 'writes', 'MB', 'GB-seconds'],
  results.map(({ place, perGraduate, perPosting }) => [
    place.name,
    ...[perGraduate, perPosting].flatMap(({ calls, reads, writes, gigabytesRead, gigabyteSeconds }) => [calls, reads, writes, gigabytesRead * 1000, gigabyteSeconds]),
  ]),
)
print(
  'The busiest hour, and one answer',
  ['place', 'database operations a second', 'instances at once', 'KB of the index a feed', 'the same, would go anywhere', 'MB of a whole index in memory', 'changes a round (5 minutes)', 'seconds it takes'],
  results.map((each) => [each.place.name, each.operationsPerSecond, each.instances, each.feedKilobytes, each.anywhereKilobytes, each.warmMegabytes, each.changesARound, each.roundSeconds]),
)
print(
  'What breaks first (share of the limit; above 1 it breaks)',
  ['place', 'base plan, by the idle tick alone', 'base plan in the busiest month', 'one round of compaction', 'changes folded a round', 'operations a second', 'instances of one function', 'whole index in default memory'],
  results.map((each) => [
    each.place.name,
    each.idleOperations / platform.planOperations.value,
    each.monthlyOperations / platform.planOperations.value,
    each.roundSeconds / platform.functionSeconds.value,
    each.changesARound / platform.documentsPerRead.value,
    each.operationsPerSecond / platform.operationsPerSecond.value,
    each.instances / platform.instancesPerFunction.value,
    each.warmMegabytes / (platform.functionMemory.value * 0.5),
  ]),
)
