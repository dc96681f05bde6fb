import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BlockDocument } from '../domain/matching/index/blocks/block-document'
import { buildBlocks } from '../domain/matching/index/blocks/build-blocks'
import { JOB_LAYOUT } from '../domain/matching/index/blocks/job-layout'
import { jobSources, planJobRead } from '../domain/matching/index/blocks/read-jobs'
import { topJobs } from '../domain/matching/index/top-jobs'
import type { JobOffer, StudentProfile } from '../domain/matching/market'
import type { Found } from './engines/engine'
import { quantile, time } from './report/measure'
import { printTable } from './report/table'

/** A block as a document carries it: bytes as base64 text. */
export interface StoredBlock {
  _id: string
  children: string[]
  bytes: string
}

/** What a document weighs beside its bytes: key, names of the fields, counters. */
const DOCUMENT_OVERHEAD = 120

export function storeBlocks(jobs: readonly JobOffer[]): Map<string, StoredBlock> {
  const stored = new Map<string, StoredBlock>()
  for (const { _id, bytes, children } of buildBlocks(JOB_LAYOUT, jobs)) stored.set(_id, { _id, children, bytes: Buffer.from(bytes).toString('base64') })
  return stored
}

/** The one call: the documents that exist under the keys. */
export function readBlocks(stored: ReadonlyMap<string, StoredBlock>, student: StudentProfile): StoredBlock[] {
  return planJobRead(student).keys.flatMap((key) => stored.get(key) ?? [])
}

export function answerCold(read: readonly StoredBlock[], student: StudentProfile, count: number, today: string): Found[] {
  const blocks = read.map(({ _id, children, bytes }): BlockDocument => ({ _id, children, revision: 1, round: 1, bytes: Buffer.from(bytes, 'base64') }))
  return topJobs(jobSources(student, blocks, []), { student, count, today })
}

export function bytesOf(read: readonly StoredBlock[]): number {
  return read.reduce((sum, { bytes, children }) => sum + bytes.length + children.join().length + DOCUMENT_OVERHEAD, 0)
}

/** Measures the index read by key, from nothing, for each student. */
export function coldEngineRows(jobs: readonly JobOffer[], students: readonly StudentProfile[], answers: ReadonlyMap<StudentProfile, Found[]>): (string | number)[][] {
  const built = time(() => storeBlocks(jobs))
  const stored = built.value
  const megabytes = [...stored.values()].reduce((sum, block) => sum + bytesOf([block]), 0) / 1e6
  const groups = [
    { name: 'a student with cities', of: students.filter(({ cities }) => cities.length > 0) },
    { name: 'a student who would go anywhere', of: students.filter(({ cities }) => cities.length === 0) },
  ]
  let equal = 0
  const rows = groups.map(({ name, of }) => {
    const reads = of.map((student) => readBlocks(stored, student))
    for (const [at, student] of of.entries())
      if (JSON.stringify(answerCold(reads[at]!, student, 20, '2026-11-22')) === JSON.stringify(answers.get(student))) equal += 1
    const times = of.map((student, at) => time(() => answerCold(reads[at]!, student, 20, '2026-11-22')).ms)
    const sizes = reads.map((read) => bytesOf(read) / 1000)
    const middle = of[sizes.indexOf([...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)]!)]!
    const fresh = startFresh(readBlocks(stored, middle), middle)
    return [name, quantile(times, 0.5), quantile(times, 0.99), fresh.ms, fresh.megabytes, quantile(sizes, 0.5), quantile(sizes, 0.99), quantile(reads.map((read) => read.length), 0.5), 1]
  })
  printTable(
    `Read by key, ${jobs.length.toLocaleString('en')} jobs: ${stored.size.toLocaleString('en')} blocks, ${megabytes.toFixed(0)} MB`,
    ['cold, one call', 'p50 ms', 'p99 ms', 'new process ms', 'its RSS MB', 'KB p50', 'KB p99', 'blocks p50', 'calls'],
    rows,
  )
  if (equal < students.length) process.exitCode = 1
  return [['blocks by key (ours, cold)', students.length, rows[0]![1]!, rows[0]![2]!, rows[0]![3]!, built.ms, NaN, `${equal}/${students.length}`]]
}

/** The first answer of a process that has just started: code not yet compiled, nothing in memory. */
function startFresh(read: readonly StoredBlock[], student: StudentProfile): { ms: number; megabytes: number } {
  const directory = join(__dirname, 'data')
  mkdirSync(directory, { recursive: true })
  const file = join(directory, 'cold-start.json')
  writeFileSync(file, JSON.stringify({ read, student }))
  const { stdout } = spawnSync(process.execPath, [join(__dirname, 'cold-start.cjs'), file], { encoding: 'utf8' })
  return JSON.parse(stdout) as { ms: number; megabytes: number }
}
