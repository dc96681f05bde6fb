import type { MajorCode } from '~/domain/catalogues/codes'
import { groupBelow } from '../index/group-below'
import { Numbering } from '../index/numbering'
import { occupationPath } from '../occupation-fit'
import type { FindableStudent } from './findable-student'
import { MAX_STANDINGS, standingCode } from './standing-code'
import { citiesOfWish } from './student-lists'
import { toStudentRow, type StudentRow } from './student-row'

// A listed student in five cells: pay from · pay to · flags · floor (two cells).
export const ROW_CELLS = 5
export const PAY_FROM = 0
export const PAY_TO = 1
export const FLAGS = 2
export const FLOOR_LOW = 3
export const FLOOR_HIGH = 4
export const HAS_QUOTA = 1

/** Students of one city and one need, by major: those of majors[i] are the rows [starts[i], starts[i + 1]). */
export interface StudentGroup {
  /** level and graduation year, eligibility-mask.ts: a job that does not admit them leaves the whole group out */
  needs: number
  majors: MajorCode[]
  starts: Uint32Array
}

/** Students ready for queries: a row for each city a student wishes, sorted by city, need and major. */
export interface PackedStudents {
  cities: ReadonlyMap<number, StudentGroup[]>
  cells: Uint16Array
  /** by row: the student's number */
  student: Uint32Array
  /** by student number */
  ids: string[]
  schools: string[]
  years: Uint16Array
  majors: MajorCode[]
  /**
   * By row, not by student: a row is read without a jump, at the cost of a copy for each city that is wished. Wishes of
   * row i: occupation[occupationStart[i] … occupationStart[i + 1])
   */
  occupationStart: Uint32Array
  occupation: Uint16Array
  standingStart: Uint32Array
  standing: Uint16Array
  /** by student number: claims beyond the standings, competency number → level */
  claims: ReadonlyMap<number, ReadonlyMap<number, number>>
  /** id → number, from 1 */
  competencies: ReadonlyMap<string, number>
  occupations: ReadonlyMap<string, number>
  /** occupations below a code of a higher level, as numbers */
  occupationsBelow: ReadonlyMap<string, number[]>
}

/** A student and the cities under which these rows list them. */
export interface ListedStudent {
  row: StudentRow
  cities: number[]
}

export function packStudents(students: Iterable<FindableStudent>): PackedStudents {
  return assembleStudents(Array.from(students, (student) => ({ row: toStudentRow(student), cities: citiesOfWish(student.profile) })))
}

/** Packs listed students; one who is listed twice counts once. */
export function assembleStudents(listed: readonly ListedStudent[]): PackedStudents {
  const competencies = new Numbering(1)
  const occupations = new Numbering(0)
  const numbers = new Numbering(0)
  const rows: StudentRow[] = []
  const entries: Entry[] = []
  for (const { row, cities } of listed) {
    const student = numbers.of(row.id)
    if (student === rows.length) rows.push(row)
    for (const city of cities) entries.push({ city, needs: row.needs, major: row.major, student })
  }
  entries.sort((a, b) => a.city - b.city || a.needs - b.needs || (a.major < b.major ? -1 : a.major > b.major ? 1 : a.student - b.student))
  const unique = entries.filter(({ city, student }, at) => entries[at - 1]?.city !== city || entries[at - 1]?.student !== student)
  const claims = new Map<number, Map<number, number>>()
  rows.forEach((row, student) => {
    if (row.claims.length > 0) claims.set(student, new Map(row.claims.map(({ competency, level }) => [competencies.of(competency), level])))
  })
  const listedRows = unique.map(({ student }) => rows[student]!)
  const wishes = concatenate(listedRows, (row) => row.occupations.map((code) => occupations.of(code)))
  const standings = concatenate(listedRows, (row) =>
    row.standings.map(({ competency, level, provenance }) => standingCode(competencies.of(competency), level, provenance)),
  )
  if (competencies.numbers.size > MAX_STANDINGS) throw new RangeError('more competencies than the student index can tell apart')
  return {
    cities: locateCities(unique),
    cells: packCells(listedRows),
    student: Uint32Array.from(unique, ({ student }) => student),
    ids: rows.map(({ id }) => id),
    schools: rows.map(({ schoolId }) => schoolId),
    years: Uint16Array.from(rows, ({ graduationYear }) => graduationYear),
    majors: rows.map(({ major }) => major),
    occupationStart: wishes.starts,
    occupation: wishes.values,
    standingStart: standings.starts,
    standing: standings.values,
    claims,
    competencies: competencies.numbers,
    occupations: occupations.numbers,
    occupationsBelow: groupBelow(occupations.numbers, occupationPath),
  }
}

interface Entry {
  city: number
  needs: number
  major: MajorCode
  student: number
}

function locateCities(entries: readonly Entry[]): Map<number, StudentGroup[]> {
  const cities = new Map<number, StudentGroup[]>()
  for (let row = 0; row < entries.length; ) {
    const { city, needs } = entries[row]!
    const majors: MajorCode[] = []
    const starts: number[] = []
    for (; entries[row]?.city === city && entries[row]?.needs === needs; row += 1) {
      const { major } = entries[row]!
      if (majors.at(-1) === major) continue
      majors.push(major)
      starts.push(row)
    }
    const groups = cities.get(city) ?? []
    cities.set(city, groups)
    groups.push({ needs, majors, starts: Uint32Array.from([...starts, row]) })
  }
  return cities
}

function packCells(rows: readonly StudentRow[]): Uint16Array {
  const cells = new Uint16Array(rows.length * ROW_CELLS)
  rows.forEach((row, at) => {
    const cell = at * ROW_CELLS
    cells[cell + PAY_FROM] = row.payFrom
    cells[cell + PAY_TO] = row.payTo
    cells[cell + FLAGS] = row.hasQuota ? HAS_QUOTA : 0
    cells[cell + FLOOR_LOW] = row.salaryMin & 0xffff
    cells[cell + FLOOR_HIGH] = row.salaryMin >>> 16
  })
  return cells
}

function concatenate(rows: readonly StudentRow[], numbersOf: (row: StudentRow) => number[]): { starts: Uint32Array; values: Uint16Array } {
  const starts = new Uint32Array(rows.length + 1)
  const values: number[] = []
  rows.forEach((row, at) => {
    for (const value of numbersOf(row)) values.push(value)
    starts[at + 1] = values.length
  })
  return { starts, values: Uint16Array.from(values) }
}
