import { PLACES } from './scale/habits'
import { FOLDING } from './scale/measured-growth'
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
  'The busiest hour',
  ['place', 'database operations a second', 'instances at once', 'changes a round (5 minutes)', 'entries of the larger index', 'seconds the round takes', 'seconds of looking and telling a minute'],
  results.map((each) => [each.place.name, each.operationsPerSecond, each.instances, each.changesARound, each.entriesARound, each.roundSeconds, each.alertSecondsAMinute]),
)
print(
  'One answer',
  [
    'place',
    'index of jobs',
    'KB of it for a feed',
    'the same, would go anywhere',
    'KB of changes waiting, busiest hour',
    'ms of a feed',
    'index of students',
    'KB of it for a publication',
    'calls',
    'seconds to know whom to tell',
    'students a talent search looks through',
    'its seconds',
  ],
  results.map(({ place, jobIndex, studentIndex, feedMs, audienceSeconds, talentsAsked, talentSeconds }) => [
    place.name,
    held(jobIndex.isKept),
    jobIndex.isKept ? '–' : jobIndex.narrow.kilobytes,
    jobIndex.isKept ? '–' : jobIndex.wide.kilobytes,
    jobIndex.busyWaitingKilobytes,
    feedMs,
    held(studentIndex.isKept),
    studentIndex.isKept ? '–' : studentIndex.narrow.kilobytes,
    studentIndex.isKept ? 1 : studentIndex.narrow.calls,
    audienceSeconds,
    talentsAsked,
    talentSeconds,
  ]),
)
print(
  'What breaks first (share of the limit; above 1 it breaks)',
  [
    'place',
    'base plan, by the idle tick alone',
    'base plan in the busiest month',
    'entries folded a round',
    'one round of compaction',
    'looking and telling, of the tick',
    'one look for whom to tell, of the tick',
    'one talent search',
    'operations a second',
    'instances of one function',
    'whole index of jobs in default memory',
  ],
  results.map((each) => [
    each.place.name,
    each.idleOperations / platform.planOperations.value,
    each.monthlyOperations / platform.planOperations.value,
    each.entriesARound / FOLDING.mostEntries,
    each.roundSeconds / platform.functionSeconds.value,
    each.alertSecondsAMinute / platform.functionSeconds.value,
    each.audienceSeconds / platform.functionSeconds.value,
    each.talentShare,
    each.operationsPerSecond / platform.operationsPerSecond.value,
    each.instances / platform.instancesPerFunction.value,
    each.warmMegabytes / (platform.functionMemory.value * 0.5),
  ]),
)

function held(isKept: boolean): string {
  return isKept ? 'kept whole' : 'read by key'
}
