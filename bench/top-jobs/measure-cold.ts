import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { JOB_LAYOUT } from '../../domain/matching/index/blocks/job-layout'
import type { StudentProfile } from '../../domain/matching/market'
import { answerStudent, type ColdRead, readForStudent } from '../index/cold-answer'
import { MemoryStore } from '../index/memory-store'
import { indexDocuments } from '../market/cloud-documents'
import { generateJobs } from '../market/generate-jobs'
import { generateStudents } from '../market/generate-students'
import { measureRoundsAsync, quantile, time } from '../report/measure'
import { COUNT, type Outcome, STUDENTS, TODAY } from './outcome'

const ASKED = 400

/** The index read by key by an instance that holds nothing, for students with cities and for those who would go anywhere. */
export async function measureCold(size: number): Promise<Outcome[]> {
  const students = generateStudents(STUDENTS).slice(0, ASKED)
  const { value: store, ms: buildMs } = time(() => new MemoryStore(indexDocuments('jobs', JOB_LAYOUT, generateJobs(size))))
  console.log(`${store.blockCount.toLocaleString('en')} blocks, ${(store.bytes / 1e6).toFixed(0)} MB`)
  const outcomes: Outcome[] = []
  for (const isAnywhere of [false, true]) {
    const asked = students.flatMap(({ cities }, at) => ((cities.length === 0) === isAnywhere ? [at] : []))
    const reads = new Map<number, ColdRead>()
    for (const at of asked) reads.set(at, await readForStudent(store, students[at]!))
    const answer = (at: number) => answerStudent(reads.get(at)!, students[at]!, COUNT, TODAY)
    const answers = []
    for (const at of asked) answers.push(await answer(at))
    const { best, all } = await measureRoundsAsync(asked, answer)
    const of = (value: (read: ColdRead) => number, share: number) => quantile([...reads.values()].map(value), share)
    const kilobytes = of((read) => read.kilobytes, 0.5)
    const middle = asked.find((at) => reads.get(at)!.kilobytes === kilobytes)!
    const fresh = startFresh(reads.get(middle)!, students[middle]!)
    outcomes.push({
      name: `by key (ours, cold): ${isAnywhere ? 'anywhere' : 'with cities'}`,
      asked,
      answers,
      times: best,
      allTimes: all,
      firstMs: fresh.ms,
      buildMs,
      megabytes: fresh.megabytes,
      kilobytes,
      cold: { kilobytes99: of((read) => read.kilobytes, 0.99), blocks: of(({ blocks }) => blocks, 0.5), calls: of(({ calls }) => calls.length, 1) },
    })
  }
  return outcomes
}

/** The first answer of a process that has just started: code not yet compiled, nothing in memory. */
function startFresh(read: ColdRead, student: StudentProfile): { ms: number; megabytes: number } {
  const file = join(__dirname, 'cold-start.json')
  writeFileSync(file, JSON.stringify({ read, student }))
  const { stdout } = spawnSync(process.execPath, [join(__dirname, 'cold-start.cjs'), file], { encoding: 'utf8' })
  return JSON.parse(stdout) as { ms: number; megabytes: number }
}
