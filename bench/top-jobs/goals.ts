import { quantile } from '../report/measure'
import { printTable } from '../report/table'
import type { Outcome } from './outcome'

/** Prints what was to be reached, beside what was. */
export function printGoals(size: number, outcomes: readonly Outcome[]): void {
  const isLarge = size > 200_000
  const named = (word: string) => outcomes.find(({ name }) => name.includes(word))
  const rows: (string | number)[][] = []
  const add = (what: string, goal: number, measured: number | null, isFloor = false) => {
    const value = measured ?? NaN
    rows.push([what, isFloor ? `≥ ${goal}` : `≤ ${goal}`, value, (isFloor ? value >= goal : value <= goal) ? 'met' : 'MISSED'])
  }
  const ours = named('ours, warm')
  if (ours) {
    add('warm, p50 ms', isLarge ? 0.4 : 0.03, quantile(ours.times, 0.5))
    add('warm, p99 ms', isLarge ? 6 : 0.8, quantile(ours.times, 0.99))
    for (const [word, goal] of [['better-sqlite3', 7], ['minisearch', 1000]] as const) {
      const theirs = named(word)
      // Over the students whom both were asked for.
      if (theirs && !isLarge) add(`times ${word} at p50`, goal, quantile(theirs.times, 0.5) / quantile(ours.times.slice(0, theirs.times.length), 0.5), true)
    }
  }
  for (const { name, times, kilobytes, megabytes, cold } of outcomes) {
    if (!cold) continue
    add(`${name}, p50 ms of work`, isLarge ? 12 : 3, quantile(times, 0.5))
    add(`${name}, p50 KB`, isLarge ? 1200 : 150, kilobytes)
    add(`${name}, calls at most`, 1, cold.calls)
    add(`${name}, MB of a new process`, 64, megabytes)
  }
  printTable(`Goals (${isLarge ? 'of 1,000,000' : 'of 100,000'} jobs) at ${size.toLocaleString('en')} jobs`, ['what', 'goal', 'measured', ''], rows)
}
