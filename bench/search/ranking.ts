import { JOB_LAYOUT } from '../../domain/matching/index/blocks/job-layout'
import { packJobs } from '../../domain/matching/index/packed-jobs'
import { scoreJobs } from '../../domain/matching/index/top-jobs'
import type { StudentProfile } from '../../domain/matching/market'
import { type ColdRead, readForStudent, scoreForStudent } from '../index/cold-answer'
import { MemoryStore } from '../index/memory-store'
import { indexDocuments } from '../market/cloud-documents'
import { generateJobs } from '../market/generate-jobs'
import { generateStudents } from '../market/generate-students'
import { measureRounds, measureRoundsAsync, quantile } from '../report/measure'
import { printTable } from '../report/table'

const today = '2026-11-22'

/** A search without words: every open job is a hit, and each is scored from the stored market. The worst there is. */
export async function ranking(size: number): Promise<void> {
  const jobs = generateJobs(size)
  const ids = new Set(jobs.map(({ id }) => id))
  const store = new MemoryStore(indexDocuments('jobs', JOB_LAYOUT, jobs))
  const kept = [{ packed: packJobs(jobs) }]
  const students = generateStudents(2_000)
  const groups: [string, StudentProfile[]][] = [
    ['a student with cities', students.filter(({ cities }) => cities.length > 0).slice(0, 40)],
    ['a student who would go anywhere', students.filter(({ cities }) => cities.length === 0).slice(0, 40)],
  ]
  const rows: (string | number)[][] = []
  let equal = 0
  for (const [name, of] of groups) {
    const reads = new Map<StudentProfile, ColdRead>()
    for (const student of of) reads.set(student, await readForStudent(store, student))
    const scoreCold = (student: StudentProfile) => scoreForStudent(reads.get(student)!, student, ids, today)
    const { best: cold } = await measureRoundsAsync(of, scoreCold)
    const { best: warm } = measureRounds(of, (student) => scoreJobs(kept, { student, today }, ids))
    const scored: number[] = []
    for (const student of of) {
      const whole = scoreJobs(kept, { student, today }, ids)
      const read = await scoreCold(student)
      scored.push(whole.size)
      if (whole.size === read.size && [...whole].every(([id, score]) => read.get(id) === score)) equal += 1
    }
    rows.push([name, quantile(scored, 0.5), Math.max(...scored), quantile(warm, 0.5), quantile(warm, 0.99), quantile(cold, 0.5), quantile(cold, 0.99)])
  }
  printTable(`Scoring everything found, ${size.toLocaleString('en')} jobs (ms)`, ['who searches', 'eligible for p50', 'most', 'index kept p50', 'p99', 'read by key p50', 'p99'], rows)
  console.log(`Kept and read by key: ${equal}/80 equal`)
  if (equal < 80) process.exitCode = 1
}
