import { majorDepth } from '~/domain/catalogues/major-token'
import { cityPart } from '../city-fit'
import { COMPETENCIES_WHOLE, competencyPart } from '../competency-fit'
import { majorPart } from '../major-fit'
import type { StudentProfile } from '../market'
import { leastPayStep, payPart, payRange } from '../pay-fit'
import { harmonicMean, leastUtilityFor, ONE } from '../score-unit'
import { BestList, type Ranked } from './best-list'
import { dayNumber } from './calendar-day'
import { HAS_MUSTS, HAS_SCHOOLS, neededMask } from './eligibility-mask'
import { citiesOfStudent, EVERY_CITY, NO_CITY, tokensOfMajor } from './job-lists'
import type { PackedJobs, Segment } from './packed-jobs'
import { competencyOf, isMustCode, levelOf } from './requirement-code'
import { tabulateStudent, type StudentTables } from './student-tables'

export interface JobQuery {
  student: StudentProfile
  /** how many to return */
  count: number
  /** YYYY-MM-DD in China: jobs that closed before it are left out */
  today: string
}

/** One set of jobs to look through. */
export interface JobSource {
  packed: PackedJobs
  /** ids that another source speaks for: changed or removed since this one was packed */
  superseded?: ReadonlySet<string>
}

/**
 * The best jobs for a student, best first, ties by id: exactly what scoring every open job with scoreMatch and sorting
 * would give, without touching most of them. Lists are read best paid first, narrowest token first; a list is left as
 * soon as no further pay could lift a job over the last of the best.
 */
export function topJobs(sources: readonly JobSource[], query: JobQuery): Ranked[] {
  const best = new BestList(query.count)
  for (const source of sources) searchSource(source, query, best)
  return best.toRanked(ONE)
}

function searchSource(source: JobSource, query: JobQuery, best: BestList): void {
  const { student } = query
  const search = {
    source,
    student,
    tables: tabulateStudent(source.packed, student),
    need: neededMask(student.level, student.graduationYear),
    today: dayNumber(query.today),
  }
  for (const token of tokensOfMajor(student.major)) {
    const lists = source.packed.lists.get(token)
    if (!lists) continue
    const major = majorPart(majorDepth(token) ?? 'any')
    for (const city of citiesOfStudent(student)) {
      const segments = lists.get(city)
      if (!segments) continue
      const place = cityPart(city === EVERY_CITY || city === NO_CITY ? 'open' : 'wished')
      for (const segment of segments) searchSegment(search, segment, place, major, best)
    }
  }
}

interface Search {
  source: JobSource
  student: StudentProfile
  tables: StudentTables
  need: number
  today: number
}

function searchSegment(search: Search, { start, end }: Segment, place: number, major: number, best: BestList): void {
  const { source, student, tables, need, today } = search
  const { packed } = source
  const { pay, mask, occupation, requirementStart, requirements, weights } = packed
  const { weighted, occupation: occupationParts } = tables
  const range = payRange(student.level, student.salaryMin)
  const employerMax = major + COMPETENCIES_WHOLE
  let floor = -1
  let leastStudent = 0
  let leastPay = 0
  let lastStep = -1
  let lastPart = 0
  for (let row = start; row < end; row += 1) {
    if (best.floor !== floor) {
      floor = best.floor
      leastStudent = leastUtilityFor(floor, employerMax)
      leastPay = leastPayStep(leastStudent - place - tables.occupationMax, range)
    }
    const step = pay[row]!
    if (step < leastPay) return
    if ((mask[row]! & need) !== need) continue
    if (step !== lastStep) {
      lastStep = step
      lastPart = payPart(step, range)
    }
    const studentUtility = lastPart + occupationParts[occupation[row]!]! + place
    if (studentUtility < leastStudent) continue
    let sum = 0
    const last = requirementStart[row + 1]!
    for (let at = requirementStart[row]!; at < last; at += 1) sum += weighted[requirements[at]!]!
    const score = harmonicMean(studentUtility, major + competencyPart(sum, weights[row]!))
    if (score < floor || !isAdmitted(search, row, today)) continue
    best.offer(score, source.packed, packed.job[row]!)
  }
}

/** The constraints that few rows reach: looked up only for a job that would make the list. */
function isAdmitted({ source, student, tables }: Search, row: number, today: number): boolean {
  const { packed, superseded } = source
  if (packed.salaryMax[row]! < student.salaryMin || packed.closesOn[row]! < today) return false
  const mask = packed.mask[row]!
  const job = packed.job[row]!
  if (mask & HAS_SCHOOLS && !packed.schools.get(job)?.includes(student.schoolId)) return false
  if (superseded?.has(packed.ids[job]!)) return false
  if (mask & HAS_MUSTS) {
    for (let at = packed.requirementStart[row]!; at < packed.requirementStart[row + 1]!; at += 1) {
      const code = packed.requirements[at]!
      if (isMustCode(code) && tables.claimed[competencyOf(code)]! < levelOf(code)) return false
    }
  }
  return true
}
