import { cityPart } from '../city-fit'
import { COMPETENCIES_WHOLE, competencyPart, FULL_ATTAINMENT } from '../competency-fit'
import { admittedMask } from '../index/eligibility-mask'
import { findMajorFit, majorPart } from '../major-fit'
import type { JobOffer } from '../market'
import { occupationPart } from '../occupation-fit'
import { payPart, payStep } from '../pay-fit'
import { harmonicMean, leastUtilityFor, ONE } from '../score-unit'
import { tabulateJob, type JobTables } from './job-tables'
import { type Purpose, PURPOSES } from './indexed-student'
import { FLOOR_HIGH, FLOOR_LOW, PAY_FROM, PAY_TO, ROW_CELLS, type PackedStudents, type StudentGroup } from './packed-students'
import { standingOf } from './standing-code'
import { ANYWHERE, citiesToSearch, tokensToSearch } from './student-lists'

export interface FoundStudent {
  id: string
  /** 0..1, bit for bit what scoreMatch says */
  score: number
}

export interface StudentSource {
  packed: PackedStudents
  /** ids that another source speaks for */
  superseded?: ReadonlySet<string>
}

/**
 * All students who may be looked up for the purpose and whose match with the job scores at least `threshold` (0..1; 0
 * for everybody who scores at all), best first, ties by id: exactly what scoring every student with scoreMatch would give.
 */
export function studentsForJob(sources: readonly StudentSource[], job: JobOffer, threshold: number, purpose: Purpose): FoundStudent[] {
  const least = Math.max(1, Math.ceil(threshold * ONE))
  return sources
    .flatMap((source) => Array.from(searchStudents(source, job, least, PURPOSES[purpose]), ([student, score]) => ({ id: source.packed.ids[student]!, score: score / ONE })))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

function searchStudents({ packed, superseded }: StudentSource, job: JobOffer, least: number, purpose: number): Map<number, number> {
  const found = new Map<number, number>()
  const search = { packed, superseded, job, least, tables: tabulateJob(packed, job), found }
  const tokens = tokensToSearch(job)
  const admits = admittedMask(job)
  for (const city of citiesToSearch(job) ?? packed.cities.keys()) {
    const place = cityPart(city === ANYWHERE || job.cities.length === 0 ? 'open' : 'wished')
    for (const group of packed.cities.get(city) ?? []) {
      if ((group.purposes & purpose) === 0 || (admits & group.needs) !== group.needs) continue
      for (const token of tokens) searchMajors(search, group, token, place)
    }
  }
  return found
}

interface StudentSearch {
  packed: PackedStudents
  superseded: ReadonlySet<string> | undefined
  job: JobOffer
  least: number
  tables: JobTables
  /** by student number: the score in units of 1/65536 */
  found: Map<number, number>
}

/** The majors under a token stand together: one run for each major, because its narrowest token decides its part. */
function searchMajors(search: StudentSearch, { majors, starts }: StudentGroup, token: string, place: number): void {
  if (token === '') return searchRows(search, starts[0]!, starts[majors.length]!, place, majorPart('any'))
  let at = firstAtLeast(majors, token)
  for (; at < majors.length && majors[at]!.startsWith(token); at += 1) {
    const fit = findMajorFit(search.job.majors, majors[at]!)
    if (fit) searchRows(search, starts[at]!, starts[at + 1]!, place, majorPart(fit.fit))
  }
}

function searchRows(search: StudentSearch, start: number, end: number, place: number, major: number): void {
  const { packed, job, least, tables } = search
  const { cells, student: students, occupation, occupationStart, standing, standingStart } = packed
  const offered = payStep(job.salary)
  const open = occupationPart('open')
  const leastStudent = leastUtilityFor(least, major + COMPETENCIES_WHOLE)
  const leastPaid = leastStudent - place - occupationPart('exact')
  // A hair too steep, so that nobody is passed over wrongly.
  const slope = tables.weights === 0 ? 0 : (COMPETENCIES_WHOLE / (tables.weights * FULL_ATTAINMENT)) * (1 + 1e-9)
  const fixed = major + (tables.weights === 0 ? competencyPart(0, 0) : 0)
  const range = { from: 0, to: 0 }
  for (let row = start; row < end; row += 1) {
    const cell = row * ROW_CELLS
    range.from = cells[cell + PAY_FROM]!
    range.to = cells[cell + PAY_TO]!
    const paid = payPart(offered, range)
    if (paid < leastPaid || job.salary.max < cells[cell + FLOOR_LOW]! + cells[cell + FLOOR_HIGH]! * 65536) continue
    let wish = 0
    const lastWish = occupationStart[row + 1]!
    let at = occupationStart[row]!
    if (at === lastWish) wish = open
    for (; at < lastWish; at += 1) wish = Math.max(wish, tables.occupation[occupation[at]!]!)
    const utility = paid + wish + place
    if (utility < leastStudent) continue
    let sum = 0
    const last = standingStart[row + 1]!
    for (let each = standingStart[row]!; each < last; each += 1) sum += tables.weighted[standing[each]!]!
    // harmonic mean < least, multiplied out: no division for the many who fall short
    if ((fixed + sum * slope) * (2 * utility - least) < least * utility) continue
    const score = harmonicMean(utility, major + competencyPart(sum, tables.weights))
    if (score < least) continue
    const student = students[row]!
    if (!search.found.has(student) && isAdmitted(search, row)) search.found.set(student, score)
  }
}

/** The constraints looked up only for a student who scores. */
function isAdmitted({ packed, superseded, job, tables }: StudentSearch, row: number): boolean {
  const student = packed.student[row]!
  if (superseded?.has(packed.ids[student]!)) return false
  if (job.graduationYears.length > 0 && !job.graduationYears.includes(packed.years[student]!)) return false
  if (job.schools.length > 0 && !job.schools.includes(packed.schools[student]!)) return false
  return tables.musts.every(({ competency, level }) => claimedLevel(packed, row, competency) >= level)
}

function claimedLevel(packed: PackedStudents, row: number, competency: number): number {
  const beyond = packed.claims.get(packed.student[row]!)?.get(competency)
  if (beyond !== undefined) return beyond
  for (let at = packed.standingStart[row]!; at < packed.standingStart[row + 1]!; at += 1) {
    const held = standingOf(packed.standing[at]!)
    if (held.competency === competency) return held.level
  }
  return 0
}

/** The index of the first word that is not before `least`, in a sorted list. */
function firstAtLeast(words: readonly string[], least: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}
