import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alertThreshold } from '../domain/matching/alert-threshold'
import { JOB_LAYOUT } from '../domain/matching/index/blocks/job-layout'
import type { Layout } from '../domain/matching/index/blocks/layout'
import { planJobRead } from '../domain/matching/index/blocks/read-jobs'
import { packJobs } from '../domain/matching/index/packed-jobs'
import { topJobs } from '../domain/matching/index/top-jobs'
import type { JobOffer, StudentProfile } from '../domain/matching/market'
import type { IndexedStudent } from '../domain/matching/students/indexed-student'
import { planStudentRead } from '../domain/matching/students/read-students'
import { STUDENT_LAYOUT } from '../domain/matching/students/student-layout'
import type { AnswerCost, GrowthRow, MeasuredGrowth } from '../scripts/scale/measured-growth'
import { answerJob, answerStudent, type ColdRead, readForJob, readForStudent } from './index/cold-answer'
import { MemoryStore } from './index/memory-store'
import { indexDocuments } from './market/cloud-documents'
import { generateJobs } from './market/generate-jobs'
import { generateStudents } from './market/generate-students'
import { measureRoundsAsync, quantile, retained, time } from './report/measure'
import { printTable } from './report/table'

// What one answer asks of the index as the market grows, counted at the port that the product's reading code asks. Writes
// scripts/scale/measured-growth.json, which the simulation reads: the sizes that were measured, leaving the others.
const TODAY = '2026-11-22'
const isLarge = process.argv.includes('--large')
const SIZES = isLarge ? [1_000_000] : process.argv.includes('--small') ? [10_000, 30_000] : [10_000, 30_000, 100_000, 300_000]
const ASKERS = isLarge ? 120 : 400
const OUTPUT = join(__dirname, '../../scripts/scale/measured-growth.json')

async function main(): Promise<void> {
  const jobs: GrowthRow[] = []
  const jobRows: (string | number)[][] = []
  for (const size of SIZES) jobs.push(await growJobs(size, jobRows))
  printTable(
    'Growth: what one answer costs a student',
    ['jobs', 'who', 'candidates p50', 'KB read p50', 'KB p99', '% of the index', 'blocks', 'calls at most', 'cold ms p50', 'warm ms p50'],
    jobRows,
  )
  const students: GrowthRow[] = []
  const studentRows: (string | number)[][] = []
  for (const size of SIZES) students.push(await growStudents(size, studentRows))
  printTable(
    'Growth: what it costs to know who should hear of a posting',
    ['students', 'found p50', 'KB read p50', 'KB p99', '% of the index', 'blocks p50', 'calls p50', 'calls at most', 'cold ms p50', 'cold ms p99'],
    studentRows,
  )
  const known = JSON.parse(readFileSync(OUTPUT, 'utf8')) as MeasuredGrowth
  writeFileSync(OUTPUT, `{\n  "jobs": ${listing(merge(known.jobs, jobs))},\n  "students": ${listing(merge(known.students, students))}\n}\n`)
}

async function growJobs(size: number, rows: (string | number)[][]): Promise<GrowthRow> {
  const jobs = generateJobs(size)
  const store = new MemoryStore(indexDocuments('jobs', JOB_LAYOUT, jobs))
  const { value: packed, megabytes } = retained(() => packJobs(jobs))
  const students = generateStudents(ASKERS)
  const measure = async (who: string, of: readonly StudentProfile[]): Promise<AnswerCost> => {
    const reads = new Map<StudentProfile, ColdRead>()
    for (const student of of) reads.set(student, await readForStudent(store, student))
    const { best } = await measureRoundsAsync(of, (student) => answerStudent(reads.get(student)!, student, 20, TODAY))
    const warm = of.map((student) => time(() => topJobs([{ packed }], { student, count: 20, today: TODAY })).ms)
    const candidates = of.map(
      ({ cities, major }) =>
        jobs.filter((job) => (job.majors.length === 0 || job.majors.some((token) => major.startsWith(token))) && (cities.length === 0 || job.cities.some((city) => cities.includes(city)))).length,
    )
    const all = [...reads.values()]
    rows.push([size.toLocaleString('en'), who, quantile(candidates, 0.5), ...readColumns(all, store), most(all), quantile(best, 0.5), quantile(warm, 0.5)])
    return meanCost(all, best)
  }
  return {
    items: size,
    stored: store.blockCount,
    megabytes,
    changes: changesSeen(JOB_LAYOUT, jobs, students.map((student) => planJobRead(student).shards)),
    narrow: await measure('with cities', students.filter(({ cities }) => cities.length > 0)),
    wide: await measure('would go anywhere', students.filter(({ cities }) => cities.length === 0)),
  }
}

async function growStudents(size: number, rows: (string | number)[][]): Promise<GrowthRow> {
  const students = generateStudents(size).map((profile, at): IndexedStudent => ({ profile, isFindable: true, isAlertable: at % 3 === 0 }))
  const store = new MemoryStore(indexDocuments('students', STUDENT_LAYOUT, students))
  const jobs = generateJobs(ASKERS / 4)
  const reads = new Map<JobOffer, ColdRead>()
  for (const job of jobs) reads.set(job, await readForJob(store, job))
  const answer = (job: JobOffer) => answerJob(reads.get(job)!, job, alertThreshold.leastScore, 'alertable')
  const found: number[] = []
  for (const job of jobs) found.push((await answer(job)).length)
  const { best } = await measureRoundsAsync(jobs, answer)
  const all = [...reads.values()]
  rows.push([size.toLocaleString('en'), quantile(found, 0.5), ...readColumns(all, store), quantile(all.map(({ calls }) => calls.length), 0.5), most(all), quantile(best, 0.5), quantile(best, 0.99)])
  const cost = meanCost(all, best)
  return { items: size, stored: store.blockCount, megabytes: store.bytes / 1e6, changes: changesSeen(STUDENT_LAYOUT, students, jobs.map((job) => planStudentRead(job).shards)), narrow: cost, wide: cost }
}

function readColumns(reads: readonly ColdRead[], store: MemoryStore): number[] {
  const of = (value: (read: ColdRead) => number, share: number) => quantile(reads.map(value), share)
  const kilobytes = ({ kilobytes: each }: ColdRead) => each
  return [of(kilobytes, 0.5), of(kilobytes, 0.99), (of(kilobytes, 0.5) * 100_000) / store.bytes, of(({ blocks }) => blocks, 0.5)]
}

function most(reads: readonly ColdRead[]): number {
  return Math.max(...reads.map(({ calls }) => calls.length))
}

/** Means: what a year of such answers adds up to. */
function meanCost(reads: readonly ColdRead[], times: readonly number[]): AnswerCost {
  const mean = (values: readonly number[]) => round3(values.reduce((sum, each) => sum + each, 0) / values.length)
  return {
    calls: mean(reads.map(({ calls }) => calls.length)),
    blocks: mean(reads.map(({ blocks }) => blocks)),
    kilobytes: mean(reads.map(({ kilobytes, fixedKilobytes }) => kilobytes - fixedKilobytes)),
    ms: mean(times),
  }
}

/** Of a change that waits in the delta: how many entries of it an answer reads, on average, and what each weighs. */
function changesSeen<Item, Row>(layout: Layout<Item, Row>, items: readonly Item[], asked: readonly (string[] | undefined)[]): GrowthRow['changes'] {
  const sample = items.slice(0, 1000).map((item) => ({ item, shards: [...new Set(layout.listingsOf(item).map(({ path }) => layout.shardOf(path)))] }))
  const seen = asked.map((shards) => sample.reduce((sum, each) => sum + each.shards.filter((shard) => !shards || shards.includes(shard)).length, 0) / sample.length)
  return {
    entries: round3(sample.reduce((sum, { shards }) => sum + shards.length, 0) / sample.length),
    seen: round3(seen.reduce((sum, each) => sum + each, 0) / seen.length),
    // The entry beside the item: ids, revision, shard.
    bytes: Math.round(sample.reduce((sum, { item }) => sum + JSON.stringify(item).length, 0) / sample.length) + 200,
  }
}

function merge(known: readonly GrowthRow[], measured: readonly GrowthRow[]): GrowthRow[] {
  const standing = known.filter(({ items }) => measured.every((row) => row.items !== items))
  return [...standing, ...measured].sort((a, b) => a.items - b.items)
}

function listing(rows: readonly GrowthRow[]): string {
  return `[\n${rows.map((row) => `    ${JSON.stringify({ ...row, megabytes: round3(row.megabytes) })}`).join(',\n')}\n  ]`
}

function round3(value: number): number {
  return Number(value.toPrecision(3))
}

void main()
