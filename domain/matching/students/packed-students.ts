import type { MajorCode } from '~/domain/catalogues/codes'
import { groupBelow } from '../index/group-below'
import { Numbering } from '../index/numbering'
import { occupationPath } from '../occupation-fit'
import type { IndexedStudent } from './indexed-student'
import { MAX_STANDINGS, standingCode } from './standing-code'
import { citiesOfWish } from './student-lists'
import { toStudentRow, type StudentRow } from './student-row'

// A listed student in four cells: pay from · pay to · floor (two cells).
export const ROW_CELLS = 4
export const PAY_FROM = 0
export const PAY_TO = 1
export const FLOOR_LOW = 2
export const FLOOR_HIGH = 3

/** Students of one city, one need and the same purposes, by major: those of majors[i] are the rows [starts[i], starts[i + 1]). */
export interface StudentGroup {
  /** what all of them may be looked up for: whoever looks for another purpose leaves the whole group out */
  purposes: number
  /** level and graduation year, eligibility-mask.ts: a job that does not admit them leaves the whole group out */
  needs: number
  majors: MajorCode[]
  starts: Uint32Array
}

/** Students ready for queries: a row for each city a student wishes, sorted by city, purposes, need and major. */
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

export function packStudents(students: Iterable<IndexedStudent>): PackedStudents {
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
    for (const city of cities) entries.push({ city, purposes: row.purposes, needs: row.needs, major: row.major, student })
  }
  entries.sort(
    (a, b) => a.city - b.city || a.purposes - b.purposes || a.needs - b.needs || (a.major < b.major ? -1 : a.major > b.major ? 1 : a.student - b.student),
  )
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
  purposes: number
  needs: number
  major: MajorCode
  student: number
}

function locateCities(entries: readonly Entry[]): Map<number, StudentGroup[]> {
  const cities = new Map<number, StudentGroup[]>()
  for (let row = 0; row < entries.length; ) {
    const { city, purposes, needs } = entries[row]!
    const majors: MajorCode[] = []
    const starts: number[] = []
    const isSame = (entry: Entry | undefined) => entry?.city === city && entry.purposes === purposes && entry.needs === needs
    for (; isSame(entries[row]); row += 1) {
      const { major } = entries[row]!
      if (majors.at(-1) === major) continue
      majors.push(major)
      starts.push(row)
    }
    const groups = cities.get(city) ?? []
    cities.set(city, groups)
    groups.push({ purposes, needs, majors, starts: Uint32Array.from([...starts, row]) })
  }
  return cities
}

function packCells(rows: readonly StudentRow[]): Uint16Array {
  const cells = new Uint16Array(rows.length * ROW_CELLS)
  rows.forEach((row, at) => {
    const cell = at * ROW_CELLS
    cells[cell + PAY_FROM] = row.payFrom
    cells[cell + PAY_TO] = row.payTo
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
