import { occupationPath } from '../occupation-fit'
import type { JobColumns } from './job-columns'

/** Part of a list whose jobs share what a query can rule out at once; best paid first. */
export interface Run {
  /** occupation code two levels up, '' for a mixed run */
  family: string
  /** levels and years that any of the run admits: eligibility-mask.ts */
  admits: number
  jobs: Uint32Array
}

/** A list as it is: what a query that is the only one reads through, for taking it apart costs more than one reading. */
export function wholeList(jobs: Uint32Array): Run[] {
  return [{ family: '', admits: 0xffff, jobs }]
}

/** Below this many jobs a list is read through faster than it is taken apart. Measured: bench/top-jobs.ts. */
const WORTH_SPLITTING = 96

/**
 * Takes a long list apart by family of occupations, and what is still long by eligibility, so that a query leaves out
 * whole runs of occupations that cannot please enough and of jobs that do not admit the student.
 */
export function splitList(block: JobColumns, jobs: Uint32Array): Run[] {
  const families = block.occupations.map((code) => occupationPath(code)[1] ?? '')
  const byFamily = isLong(jobs) ? groupBy(jobs, (job) => families[block.occupation[job]!]!) : new Map([['', jobs]])
  return [...byFamily].flatMap(([family, members]) => {
    const byAdmits = isLong(members) ? groupBy(members, (job) => block.admits[job]!) : new Map([[0, members]])
    return [...byAdmits.values()].map((run) => ({ family, admits: run.reduce((mask, job) => mask | block.admits[job]!, 0), jobs: run }))
  })
}

function isLong(jobs: Uint32Array): boolean {
  return jobs.length >= WORTH_SPLITTING
}

/** Groups in order of first appearance; the order inside a group stays. */
function groupBy<K>(jobs: Uint32Array, keyOf: (job: number) => K): Map<K, Uint32Array> {
  const groups = new Map<K, number[]>()
  for (const job of jobs) {
    const key = keyOf(job)
    const group = groups.get(key)
    if (group) group.push(job)
    else groups.set(key, [job])
  }
  return new Map([...groups].map(([key, members]) => [key, Uint32Array.from(members)]))
}
