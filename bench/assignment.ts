import { assign, type Pairing } from '../domain/matching/assignment/assign'
import { blockingPairs } from '../domain/matching/assignment/blocking-pairs'
import { giniOf } from '../domain/matching/assignment/exposure'
import { collectStandings } from '../domain/matching/competency-fit'
import { findBlockers } from '../domain/matching/find-blockers'
import type { JobOffer, StudentProfile } from '../domain/matching/market'
import { harmonicMean, ONE } from '../domain/matching/score-unit'
import { weighUtilities } from '../domain/matching/weigh-utilities'
import { generateJobs } from './market/generate-jobs'
import { generateStudents } from './market/generate-students'
import { Random } from './market/random'
import { time } from './report/measure'
import { printTable } from './report/table'

/** Recommendations a student gets in a digest. */
const PER_STUDENT = 10
const isSmall = process.argv.includes('--small')
const students = generateStudents(isSmall ? 800 : 4000)
const jobs = generateJobs(isSmall ? 600 : 3000)
/** Students a job is shown to at most: as multiples of what each would get if all got alike. */
const CAPS = [1.5, 3, 6].map((times) => Math.ceil((times * PER_STUDENT * students.length) / jobs.length))

interface Candidate extends Pairing {
  ours: number
  theirs: number
}

const candidates = students.flatMap((student) => candidatesOf(student, jobs))
/** What each side does when it is asked: one draw for each pair, the same under every policy. */
const draws = new Map(candidates.map((pair) => [keyOf(pair), drawFor(pair)]))

const policies: { name: string; choose: () => Candidate[] }[] = [
  { name: "student's utility alone", choose: () => topOfEach((pair) => pair.ours) },
  { name: "employer's utility alone", choose: () => topOfEach((pair) => pair.theirs) },
  { name: 'both: harmonic mean', choose: () => topOfEach((pair) => pair.score) },
  ...CAPS.map((perJob) => ({ name: `both, at most ${perJob} students a job`, choose: () => assign(candidates, { perStudent: PER_STUDENT, perJob }) as Candidate[] })),
]
printTable(
  `${students.length.toLocaleString('en')} students, ${jobs.length.toLocaleString('en')} jobs, ${candidates.length.toLocaleString('en')} eligible pairs, ${PER_STUDENT} recommendations a student`,
  ['ranking by', 'recommended', 'success %', 'matches', 'jobs without applicant', 'exposure Gini of jobs', 'students with one', 'ms'],
  policies.map(({ name, choose }) => {
    const { value: chosen, ms } = time(choose)
    return [name, ...outcomeOf(chosen), ms]
  }),
)
const unstable = CAPS.map((perJob) => {
  const limits = { perStudent: PER_STUDENT, perJob }
  return blockingPairs(candidates, assign(candidates, limits), limits).length
})
console.log(`\nBlocking pairs under the caps ${CAPS.join(', ')}: ${unstable.join(', ')}`)
if (unstable.some((count) => count > 0)) process.exitCode = 1

function candidatesOf(student: StudentProfile, offers: readonly JobOffer[]): Candidate[] {
  const standings = collectStandings(student.competencies)
  return offers.flatMap((job) => {
    if (findBlockers(job, student, standings).length > 0) return []
    const { student: ours, employer: theirs } = weighUtilities(job, student, standings)
    return [{ student: student.id, job: job.id, ours: ours / ONE, theirs: theirs / ONE, score: harmonicMean(ours, theirs) / ONE }]
  })
}

function topOfEach(value: (pair: Candidate) => number): Candidate[] {
  const ofStudent = new Map<string, Candidate[]>()
  for (const pair of candidates) {
    const list = ofStudent.get(pair.student)
    if (list) list.push(pair)
    else ofStudent.set(pair.student, [pair])
  }
  return [...ofStudent.values()].flatMap((list) => list.sort((a, b) => value(b) - value(a) || (a.job < b.job ? -1 : 1)).slice(0, PER_STUDENT))
}

/**
 * The toy's only assumption: a student applies with probability utility², an employer says yes with probability
 * utility² to an applicant it has room for; a job takes as many as it has places, first come by score.
 */
function drawFor(pair: Candidate): { applies: boolean; isWanted: boolean; seats: number } {
  const random = new Random(hash(keyOf(pair)))
  return { applies: random.chance(pair.ours ** 2), isWanted: random.chance(pair.theirs ** 2), seats: 1 + (hash(pair.job) % 10) }
}

function outcomeOf(chosen: readonly Candidate[]): (string | number)[] {
  const shown = new Map(jobs.map(({ id }) => [id, 0]))
  const applicants = new Map<string, number>()
  const taken = new Map<string, number>()
  const placed = new Set<string>()
  for (const pair of [...chosen].sort((a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1))) {
    shown.set(pair.job, (shown.get(pair.job) ?? 0) + 1)
    const draw = draws.get(keyOf(pair))
    if (!draw?.applies) continue
    applicants.set(pair.job, (applicants.get(pair.job) ?? 0) + 1)
    const seats = taken.get(pair.job) ?? 0
    if (!draw.isWanted || seats >= draw.seats || placed.has(pair.student)) continue
    taken.set(pair.job, seats + 1)
    placed.add(pair.student)
  }
  const withoutApplicant = jobs.filter(({ id }) => !applicants.has(id)).length
  const served = new Set(chosen.map(({ student }) => student)).size
  return [chosen.length, (100 * placed.size) / chosen.length, placed.size, withoutApplicant, giniOf([...shown.values()]), served]
}

function keyOf({ student, job }: Pairing): string {
  return `${student} ${job}`
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
