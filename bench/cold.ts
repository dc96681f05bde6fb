import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BlockDocument } from '../domain/matching/index/blocks/block-document'
import { buildBlocks } from '../domain/matching/index/blocks/build-blocks'
import { JOB_LAYOUT } from '../domain/matching/index/blocks/job-layout'
import { Vocabulary } from '../domain/matching/index/blocks/vocabulary'
import { packJobsFor, planJobRead } from '../domain/matching/index/blocks/read-jobs'
import { topJobs } from '../domain/matching/index/top-jobs'
import type { JobOffer, StudentProfile } from '../domain/matching/market'
import type { Found } from './engines/engine'
import { measureRounds, quantile, time } from './report/measure'
import { printTable } from './report/table'

/** A block as a document carries it: bytes as base64 text. */
export interface StoredBlock {
  _id: string
  children: string[]
  bytes: string
}

/** Blocks by key, and the words they speak of. */
export interface Store {
  blocks: ReadonlyMap<string, StoredBlock>
  words: string[]
}

/** What came of one call. */
export interface Read {
  blocks: StoredBlock[]
  words: string[]
}

/** What a document weighs beside its bytes: key, names of the fields, counters. */
const DOCUMENT_OVERHEAD = 120

export function storeBlocks(jobs: readonly JobOffer[]): Store {
  const blocks = new Map<string, StoredBlock>()
  const vocabulary = new Vocabulary()
  for (const { _id, bytes, children } of buildBlocks(JOB_LAYOUT, jobs, vocabulary)) blocks.set(_id, { _id, children, bytes: Buffer.from(bytes).toString('base64') })
  return { blocks, words: vocabulary.words }
}

/** The one call: the documents that exist under the keys. */
export function readBlocks({ blocks, words }: Store, student: StudentProfile): Read {
  return { blocks: planJobRead(student).keys.flatMap((key) => blocks.get(key) ?? []), words }
}

export function answerCold(read: Read, student: StudentProfile, count: number, today: string): Found[] {
  const blocks = read.blocks.map(
    ({ _id, children, bytes }): BlockDocument => ({ _id, children, revision: 1, round: 1, words: 0, bytes: Buffer.from(bytes, 'base64') }),
  )
  return topJobs([{ packed: packJobsFor(student, blocks, read.words) }], { student, count, today })
}

export function bytesOf({ blocks, words }: Read): number {
  const wordBytes = words.reduce((sum, word) => sum + word.length + 3, 0)
  return blocks.reduce((sum, { bytes, children }) => sum + bytes.length + children.join().length + DOCUMENT_OVERHEAD, wordBytes)
}

/** Measures the index read by key, from nothing, for each student. */
export function coldEngineRows(jobs: readonly JobOffer[], students: readonly StudentProfile[], answers: ReadonlyMap<StudentProfile, Found[]>): (string | number)[][] {
  const built = time(() => storeBlocks(jobs))
  const stored = built.value
  const megabytes = bytesOf({ blocks: [...stored.blocks.values()], words: stored.words }) / 1e6
  const groups = [
    { name: 'a student with cities', of: students.filter(({ cities }) => cities.length > 0) },
    { name: 'a student who would go anywhere', of: students.filter(({ cities }) => cities.length === 0) },
  ]
  let equal = 0
  const rows = groups.map(({ name, of }) => {
    const reads = of.map((student) => readBlocks(stored, student))
    for (const [at, student] of of.entries())
      if (JSON.stringify(answerCold(reads[at]!, student, 20, '2026-11-22')) === JSON.stringify(answers.get(student))) equal += 1
    const places = new Map(of.map((student, at) => [student, at]))
    const times = measureRounds(of, (student) => answerCold(reads[places.get(student)!]!, student, 20, '2026-11-22'))
    const sizes = reads.map((read) => bytesOf(read) / 1000)
    const middle = of[sizes.indexOf([...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)]!)]!
    const fresh = startFresh(readBlocks(stored, middle), middle)
    return [name, quantile(times, 0.5), quantile(times, 0.99), fresh.ms, fresh.megabytes, quantile(sizes, 0.5), quantile(sizes, 0.99), quantile(reads.map(({ blocks }) => blocks.length), 0.5), 1]
  })
  printTable(
    `Read by key, ${jobs.length.toLocaleString('en')} jobs: ${stored.blocks.size.toLocaleString('en')} blocks, ${megabytes.toFixed(0)} MB`,
    ['cold, one call', 'p50 ms', 'p99 ms', 'new process ms', 'its RSS MB', 'KB p50', 'KB p99', 'blocks p50', 'calls'],
    rows,
  )
  if (equal < students.length) process.exitCode = 1
  return [['blocks by key (ours, cold)', students.length, rows[0]![1]!, rows[0]![2]!, rows[0]![3]!, built.ms, NaN, `${equal}/${students.length}`]]
}

/** The first answer of a process that has just started: code not yet compiled, nothing in memory. */
function startFresh(read: Read, student: StudentProfile): { ms: number; megabytes: number } {
  const directory = join(__dirname, 'data')
  mkdirSync(directory, { recursive: true })
  const file = join(directory, 'cold-start.json')
  writeFileSync(file, JSON.stringify({ read, student }))
  const { stdout } = spawnSync(process.execPath, [join(__dirname, 'cold-start.cjs'), file], { encoding: 'utf8' })
  return JSON.parse(stdout) as { ms: number; megabytes: number }
}
