import type { IndexedStudent, Purpose } from '../domain/matching/students/indexed-student'
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
// One in three has a message left.
const students = generateStudents(size).map((profile, at): IndexedStudent => ({ profile, isFindable: true, isAlertable: at % 3 === 0 }))
const jobs = generateJobs(1000)

const { value: packed, ms, megabytes } = retained(() => packStudents(students))
const sources = [{ packed }]
const all = measurePurpose('findable')
const told = measurePurpose('alertable')

printTable(
  `Everybody who should hear of a job, among ${size.toLocaleString('en')} students`,
  ['engine', 'jobs asked', 'p50 ms', 'p99 ms', 'build ms', 'memory MB', 'equal'],
  [
    ['ours: everybody it fits', jobs.length, quantile(all.times, 0.5), quantile(all.times, 0.99), ms, megabytes, all.equal],
    ['ours: those who can be told', jobs.length, quantile(told.times, 0.5), quantile(told.times, 0.99), ms, megabytes, told.equal],
    ['every student, the same functions', all.plain.length, quantile(all.plain, 0.5), quantile(all.plain, 0.99), 0, 0, 'the definition'],
  ],
)
const mean = (counts: readonly number[]) => (counts.reduce((a, b) => a + b, 0) / counts.length).toFixed(0)
console.log(`\nMatches of ${THRESHOLD} and more: ${mean(all.counts)} a job on average, ${Math.max(...all.counts)} at most; ${mean(told.counts)} of them can be told`)
printTable('Goals', ['fan-out', 'goal', 'those who can be told', '', 'everybody', ''], [
  goal('p50 ms, at most', 0.6, 0.5),
  goal('p99 ms, at most', 8, 0.99),
])

function goal(name: string, most: number, share: number): (string | number)[] {
  const values = [told, all].map(({ times }) => quantile(times, share))
  return [name, most, ...values.flatMap((value) => [value, value <= most ? 'met' : 'MISSED'])]
}

function measurePurpose(purpose: Purpose) {
  const found = jobs.map((job) => studentsForJob(sources, job, THRESHOLD, purpose))
  const times = measureRounds(jobs, (job) => studentsForJob(sources, job, THRESHOLD, purpose)).best
  const lookedUp = purpose === 'findable' ? students : students.filter(({ isAlertable }) => isAlertable)
  const checked = jobs.slice(0, size > 200_000 ? 5 : 40).map((job) => time(() => everyStudent(lookedUp, job)))
  const equal = checked.filter(({ value }, at) => JSON.stringify(value) === JSON.stringify(found[at])).length
  if (equal < checked.length) process.exitCode = 1
  return { times, plain: checked.map((each) => each.ms), counts: found.map((list) => list.length), equal: `${equal}/${checked.length}` }
}

function everyStudent(lookedUp: readonly IndexedStudent[], job: JobOffer): FoundStudent[] {
  const scored: FoundStudent[] = []
  for (const { profile } of lookedUp) {
    const standings = collectStandings(profile.competencies)
    if (findBlockers(job, profile, standings).length > 0) continue
    const { student, employer } = weighUtilities(job, profile, standings)
    const score = harmonicMean(student, employer) / ONE
    if (score >= THRESHOLD) scored.push({ id: profile.id, score })
  }
  return scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
