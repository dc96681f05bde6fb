import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { quantile } from './report/measure'
import { printTable, show } from './report/table'
import { printGoals } from './top-jobs/goals'
import { COUNT, countEqual, type Outcome, type Step, STEPS } from './top-jobs/outcome'

// The best jobs for a student, engine by engine, each in a process of its own. The scan over typed arrays answers every
// student and is the reference: each answer of the others is compared with it, and it with scoreMatch for a sample.
const AGAINST = process.argv.find((argument) => argument.startsWith('--against='))?.slice('--against='.length)
const ALWAYS: readonly Step[] = ['one-pass', 'packed', 'definition']
const STEPS_ASKED = STEPS.filter((step) => AGAINST === undefined || ALWAYS.includes(step) || step === AGAINST)
const SIZES = process.argv.includes('--small') ? [20_000] : process.argv.includes('--middle') ? [100_000] : process.argv.includes('--large') ? [1_000_000] : [100_000, 1_000_000]
const HEAD = ['engine', 'timed', 'p50 ms', 'p99 ms', 'p99 of all ms', 'build ms', 'first ms', 'memory MB', 'KB before it', 'equal']

for (const size of SIZES) {
  const outcomes: Outcome[] = []
  const rows: (string | number)[][] = []
  const started = performance.now()
  for (const step of STEPS_ASKED) {
    for (const outcome of measureStep(step, size)) {
      outcomes.push(outcome)
      const row = rowOf(outcome, outcomes[0]!)
      rows.push(row)
      console.log(`measured after ${((performance.now() - started) / 1000).toFixed(0)} s: ${row.map(show).join(' | ')}`)
    }
  }
  printTable(`Top ${COUNT} of ${size.toLocaleString('en')} jobs for a student`, HEAD, rows)
  printNotes(outcomes)
  printGoals(size, outcomes)
}

function measureStep(step: Step, size: number): Outcome[] {
  const file = join(__dirname, `top-jobs-${step}.json`)
  rmSync(file, { force: true })
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=12000', join(__dirname, 'step.cjs'), step, String(size), file], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  const outcomes = JSON.parse(readFileSync(file, 'utf8')) as Outcome[]
  rmSync(file)
  return outcomes
}

function rowOf(outcome: Outcome, reference: Outcome): (string | number)[] {
  const { name, asked, times, allTimes, firstMs, buildMs, megabytes, kilobytes } = outcome
  const equal = outcome === reference ? undefined : countEqual(outcome, reference)
  if (equal !== undefined && (equal < asked.length || asked.length === 0)) process.exitCode = 1
  return [
    name,
    times.length,
    quantile(times, 0.5),
    quantile(times, 0.99),
    quantile(allTimes, 0.99),
    buildMs ?? NaN,
    firstMs ?? NaN,
    megabytes ?? NaN,
    kilobytes ?? NaN,
    equal === undefined ? 'the reference' : `${equal}/${asked.length}`,
  ]
}

function printNotes(outcomes: readonly Outcome[]): void {
  console.log(`
p50 and p99 are over the best of three rounds for each student; "p99 of all" is over every single measurement, with
whatever interrupted it. Of fewer than a hundred students p99 is the slowest. First: the first answer after building, or of
a process that has just started. Memory: what must stay to answer, the documents too where scores are made from them; of a
process that reads by key, all of it. KB before it: what a function without data reads before a first answer; all
documents, unless it reads by key. Every answer was compared with the reference's, which answered ${outcomes[0]?.asked.length ?? 0} students.`)
  const ours = outcomes.find(({ name }) => name.includes('ours, warm'))
  const cold = outcomes.filter((each) => each.cold)
  if (ours && cold[1]) {
    const anywhere = cold[1].asked.flatMap((at) => ours.times[at] ?? [])
    console.log(`\nOurs, warm, the ${anywhere.length} of them who would go anywhere: p50 ${quantile(anywhere, 0.5).toFixed(3)} ms, p99 ${quantile(anywhere, 0.99).toFixed(3)} ms`)
  }
  if (cold.length > 0)
    printTable(
      'Read by key',
      ['cold', 'p50 ms', 'p99 ms', 'new process ms', 'its RSS MB', 'KB p50', 'KB p99', 'blocks p50', 'calls at most'],
      cold.map(({ name, times, firstMs, megabytes, kilobytes, cold: read }) => [name, quantile(times, 0.5), quantile(times, 0.99), firstMs ?? NaN, megabytes ?? NaN, kilobytes ?? NaN, read?.kilobytes99 ?? NaN, read?.blocks ?? NaN, read?.calls ?? NaN]),
    )
}
