import type { FindableStudent } from '../domain/matching/students/findable-student'
import { packStudents } from '../domain/matching/students/packed-students'
import { studentsForJob, type FoundStudent } from '../domain/matching/students/students-for-job'
import { collectStandings } from '../domain/matching/competency-fit'
import { findBlockers } from '../domain/matching/find-blockers'
import type { JobOffer } from '../domain/matching/market'
import { harmonicMean, ONE } from '../domain/matching/score-unit'
import { weighUtilities } from '../domain/matching/weigh-utilities'
import { generateJobs } from './market/generate-jobs'
import { generateStudents } from './market/generate-students'
import { measureRounds, quantile, retained, time } from './report/measure'
import { printTable } from './report/table'

/** What is worth a message: about a hundred students a job among a million. */
const THRESHOLD = 0.62
const size = process.argv.includes('--small') ? 50_000 : 1_000_000
const students = generateStudents(size).map((profile, at): FindableStudent => ({ profile, hasQuota: at % 3 === 0 }))
const jobs = generateJobs(1000)

const { value: packed, ms, megabytes } = retained(() => packStudents(students))
const sources = [{ packed }]
const found = jobs.map((job) => studentsForJob(sources, job, THRESHOLD))
const times = measureRounds(jobs, (job) => studentsForJob(sources, job, THRESHOLD))

const checked = jobs.slice(0, size > 200_000 ? 5 : 40)
const plain = checked.map((job) => time(() => everyStudent(students, job)))
const equal = plain.filter(({ value }, at) => JSON.stringify(value) === JSON.stringify(found[at])).length
if (equal < checked.length) process.exitCode = 1

printTable(
  `Everybody who should hear of a job, among ${size.toLocaleString('en')} students`,
  ['engine', 'jobs asked', 'p50 ms', 'p99 ms', 'build ms', 'memory MB', 'equal'],
  [
    ['packed lists by city and major (ours)', jobs.length, quantile(times, 0.5), quantile(times, 0.99), ms, megabytes, `${equal}/${checked.length}`],
    ['every student, the same functions', checked.length, quantile(plain.map((each) => each.ms), 0.5), quantile(plain.map((each) => each.ms), 0.99), 0, 0, 'the definition'],
  ],
)
const counts = found.map((list) => list.length)
const reachable = found.map((list) => list.filter(({ hasQuota }) => hasQuota).length)
console.log(
  `\nMatches of ${THRESHOLD} and more: ${(counts.reduce((a, b) => a + b, 0) / counts.length).toFixed(0)} a job on average, ${Math.max(...counts)} at most; ` +
    `${(reachable.reduce((a, b) => a + b, 0) / counts.length).toFixed(0)} of them with a message left`,
)
const p50 = quantile(times, 0.5)
const p99 = quantile(times, 0.99)
printTable('Goals', ['fan-out', 'goal', 'measured', ''], [
  ['p50 ms, at most', 0.6, p50, p50 <= 0.6 ? 'met' : 'MISSED'],
  ['p99 ms, at most', 8, p99, p99 <= 8 ? 'met' : 'MISSED'],
])

function everyStudent(all: readonly FindableStudent[], job: JobOffer): FoundStudent[] {
  const scored: FoundStudent[] = []
  for (const { profile, hasQuota } of all) {
    const standings = collectStandings(profile.competencies)
    if (findBlockers(job, profile, standings).length > 0) continue
    const { student, employer } = weighUtilities(job, profile, standings)
    const score = harmonicMean(student, employer) / ONE
    if (score >= THRESHOLD) scored.push({ id: profile.id, score, hasQuota })
  }
  return scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
