import { packAllJobs, packJobsFor } from '../../domain/matching/index/blocks/read-jobs'
import { scoreJobs } from '../../domain/matching/index/top-jobs'
import type { StudentProfile } from '../../domain/matching/market'
import { readBlocks, storeBlocks } from '../cold'
import { generateJobs } from '../market/generate-jobs'
import { generateStudents } from '../market/generate-students'
import { measureRounds, quantile } from '../report/measure'
import { printTable } from '../report/table'

const today = '2026-11-22'

/** A search without words: every open job is a hit, and each is scored from the stored market. The worst there is. */
export function ranking(size: number): void {
  const jobs = generateJobs(size)
  const ids = new Set(jobs.map(({ id }) => id))
  const { blocks, words } = storeBlocks(jobs)
  const decoded = (block: { _id: string; children: string[]; bytes: string }) => ({ ...block, revision: 1, round: 1, words: 0, bytes: Buffer.from(block.bytes, 'base64') })
  const kept = packAllJobs([...blocks.values()].map(decoded), words)
  const students = generateStudents(2_000)
  const groups: [string, StudentProfile[]][] = [
    ['a student with cities', students.filter(({ cities }) => cities.length > 0).slice(0, 40)],
    ['a student who would go anywhere', students.filter(({ cities }) => cities.length === 0).slice(0, 40)],
  ]
  const rows = groups.map(([name, of]) => {
    const reads = new Map(of.map((student) => [student, readBlocks({ blocks, words }, student).blocks]))
    const cold = measureRounds(of, (student) => scoreJobs([{ packed: packJobsFor(student, reads.get(student)!.map(decoded), words) }], { student, today }, ids))
    const warm = measureRounds(of, (student) => scoreJobs([{ packed: kept }], { student, today }, ids))
    const scored = of.map((student) => scoreJobs([{ packed: kept }], { student, today }, ids).size)
    return [name, quantile(scored, 0.5), Math.max(...scored), quantile(warm, 0.5), quantile(warm, 0.99), quantile(cold, 0.5), quantile(cold, 0.99)]
  })
  printTable(`Scoring everything found, ${size.toLocaleString('en')} jobs (ms)`, ['who searches', 'eligible for p50', 'most', 'index kept p50', 'p99', 'read by key p50', 'p99'], rows)
}
