import type { StudentProfile } from '../market'
import { payPart, payRange, type PayRange } from '../pay-fit'
import { dayNumber } from './calendar-day'
import { neededMask } from './eligibility-mask'
import type { PackedJobs } from './packed-jobs'
import { competencyOf, levelOf } from './requirement-code'
import { FLAGS, mustsOf, REQUIREMENTS, ROW_CELLS, SPECIAL } from './row-layout'
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

/** A query made ready for one source. */
export interface JobSearch {
  source: JobSource
  student: StudentProfile
  tables: StudentTables
  need: number
  today: number
  payRange: PayRange
  /** the student's pay part for the steps payRange.from … payRange.to */
  payParts: Uint16Array
}

export function prepareSearch(source: JobSource, { student, today }: Pick<JobQuery, 'student' | 'today'>): JobSearch {
  const range = payRange(student.level, student.salaryMin)
  const payParts = new Uint16Array(range.to - range.from + 1)
  for (let at = 0; at < payParts.length; at += 1) payParts[at] = payPart(range.from + at, range)
  return {
    source,
    student,
    tables: tabulateStudent(source.packed, student),
    need: neededMask(student.level, student.graduationYear),
    today: dayNumber(today),
    payRange: range,
    payParts,
  }
}

/** The constraints looked up only for a job that would make the list. */
export function isAdmitted({ source, student, tables, today }: JobSearch, row: number): boolean {
  const { packed, superseded } = source
  if (packed.salaryMax[row]! < student.salaryMin || packed.closesOn[row]! < today) return false
  const job = packed.job[row]!
  if (superseded?.has(packed.ids.at(job)!)) return false
  const cell = row * ROW_CELLS
  const flags = packed.cells[cell + FLAGS]!
  for (let must = 0; must < mustsOf(flags); must += 1) {
    const code = packed.cells[cell + REQUIREMENTS + must]!
    if (tables.claimed[competencyOf(code)]! < levelOf(code)) return false
  }
  if ((flags & SPECIAL) === 0) return true
  const { schools = [], years = [] } = packed.special.get(job) ?? {}
  return (
    (schools.length === 0 || schools.includes(student.schoolId)) && (years.length === 0 || years.includes(student.graduationYear))
  )
}

/** Weight × attainment of the requirements beyond the row's own. */
export function specialSum({ source, tables }: JobSearch, row: number): number {
  let sum = 0
  for (const code of source.packed.special.get(source.packed.job[row]!)?.requirements ?? []) sum += tables.weighted[code]!
  return sum
}
