import { scoreMatch } from '../domain/matching/score-match'
import type { JobOffer, StudentProfile } from '../domain/matching/market'
import { coldEngineRows } from './cold'
import type { Engine, Found } from './engines/engine'
import { minisearch } from './engines/minisearch'
import { mingo } from './engines/mingo'
import { onePass } from './engines/one-pass'
import { packed } from './engines/packed'
import { sqlite } from './engines/sqlite'
import { generateJobs } from './market/generate-jobs'
import { generateStudents } from './market/generate-students'
import { measureRounds, quantile, retained, time } from './report/measure'
import { printTable } from './report/table'

const COUNT = 20
const TODAY = '2026-11-22'
const ALL: Engine[] = [packed, onePass, sqlite, minisearch, mingo]
// `--against=sqlite` measures ours and that one alone: a million jobs in five engines need more memory than some machines have.
const AGAINST = process.argv.find((argument) => argument.startsWith('--against='))?.slice('--against='.length)
const ENGINES = ALL.filter(({ name }) => AGAINST === undefined || name === packed.name || name.includes(AGAINST))
const SIZES = process.argv.includes('--small') ? [20_000] : process.argv.includes('--middle') ? [100_000] : process.argv.includes('--large') ? [1_000_000] : [100_000, 1_000_000]
const HEAD = ['engine', 'queries', 'p50 ms', 'p99 ms', 'first ms', 'build ms', 'memory MB', 'equal']

for (const size of SIZES) {
  const jobs = generateJobs(size)
  const students = generateStudents(2000)
  const answers = new Map<StudentProfile, Found[]>()
  const rows: (string | number)[][] = []
  const medians = new Map<string, { p50: number; p99: number }>()
  for (const engine of ENGINES) {
    const { row, times } = measureEngine(engine, jobs, students, answers)
    rows.push(row)
    // A million jobs in five engines take long: what is measured is told at once, in case the rest is not waited for.
    console.log(`measured ${row.join(' | ')}`)
    medians.set(engine.name, { p50: quantile(times, 0.5), p99: quantile(times, 0.99) })
    if (engine === packed) printAnyCity(size, students, times)
  }
  if (AGAINST === undefined || AGAINST === 'cold') rows.push(...coldEngineRows(jobs, students.slice(0, 400), answers))
  printTable(`Top ${COUNT} of ${size.toLocaleString('en')} jobs for a student`, HEAD, rows)
  console.log(`Checked against scoreMatch over every job: ${checkByDefinition(jobs, students.slice(0, size > 200_000 ? 2 : 10), answers)}`)
  printGoals(size, medians)
}

/** One engine, alone in memory. */
function measureEngine(engine: Engine, jobs: readonly JobOffer[], students: readonly StudentProfile[], answers: Map<StudentProfile, Found[]>) {
  const { value: built, ms, megabytes } = retained(() => engine.build(jobs))
  const asked = students.slice(0, engine.queries(jobs.length))
  const first = time(() => built.find(asked[0]!, COUNT, TODAY)).ms
  let equal = 0
  // Once to warm up and to compare, then to measure.
  for (const student of asked) {
    const found = built.find(student, COUNT, TODAY)
    const known = answers.get(student)
    if (!known) answers.set(student, found)
    if (!known || JSON.stringify(known) === JSON.stringify(found)) equal += 1
  }
  if (equal < asked.length) process.exitCode = 1
  const times = measureRounds(asked, (student) => built.find(student, COUNT, TODAY))
  const memory = megabytes + (built.nativeBytes ?? 0) / 1e6
  return { times, row: [engine.name, asked.length, quantile(times, 0.5), quantile(times, 0.99), first, ms, memory, `${equal}/${asked.length}`] }
}

function printAnyCity(size: number, students: readonly StudentProfile[], times: readonly number[]): void {
  const anywhere = times.filter((_, at) => students[at]!.cities.length === 0)
  console.log(`\n${size.toLocaleString('en')} jobs, ours, students who would go anywhere (${anywhere.length}): p50 ${quantile(anywhere, 0.5).toFixed(3)} ms, p99 ${quantile(anywhere, 0.99).toFixed(3)} ms`)
}

/** The definition itself, slow: so that the engines are not merely wrong together. */
function checkByDefinition(jobs: readonly JobOffer[], students: readonly StudentProfile[], answers: ReadonlyMap<StudentProfile, Found[]>): string {
  const equal = students.filter((student) => {
    const ranked = jobs
      .filter((job) => job.closesOn >= TODAY)
      .map((job) => ({ id: job.id, match: scoreMatch(job, student) }))
      .filter(({ match }) => match.isEligible)
      .map(({ id, match }) => ({ id, score: match.score }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    return JSON.stringify(ranked.slice(0, COUNT)) === JSON.stringify(answers.get(student))
  }).length
  if (equal < students.length) process.exitCode = 1
  return `${equal}/${students.length} equal`
}

function printGoals(size: number, measured: ReadonlyMap<string, { p50: number; p99: number }>): void {
  const of = (engine: Engine) => measured.get(engine.name) ?? { p50: NaN, p99: NaN }
  const ours = of(packed)
  const isLarge = size > 200_000
  const goals: [string, number, number, boolean][] = [
    ['p50 ms, at most', isLarge ? 0.4 : 0.03, ours.p50, false],
    ['p99 ms, at most', isLarge ? 6 : 0.8, ours.p99, false],
    ...(isLarge ? [] : ([
      ['times better-sqlite3 at p50, at least', 7, of(sqlite).p50 / ours.p50, true],
      ['times minisearch at p50, at least', 1000, of(minisearch).p50 / ours.p50, true],
    ] as [string, number, number, boolean][])),
  ]
  printTable(
    `Goals at ${size.toLocaleString('en')} jobs`,
    ['warm', 'goal', 'measured', ''],
    goals.map(([name, goal, value, isFloor]) => [name, goal, value, (isFloor ? value >= goal : value <= goal) ? 'met' : 'MISSED']),
  )
}
