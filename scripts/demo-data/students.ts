import type { EducationLevel } from '~/domain/catalogues/codes'
import { studentIdOf } from '~/server/kernel/derived-ids'
import type { StudentRecord } from '~/server/ports/collections'
import type { People } from './people'
import { DEMO_SCHOOLS, type DemoSchool, type Programme } from './schools'
import type { World } from './world'

/** Years of study by level. */
const YEARS: Readonly<Record<EducationLevel, number>> = { '11': 4, '14': 3, '21': 4, '31': 3 }

/** Cohorts by distance from this year's graduates: last year's alumni, this year's, the two below. */
const COHORTS: readonly (readonly [number, number])[] = [[-1, 16], [0, 48], [1, 20], [2, 16]]

interface RecordSeed {
  school: DemoSchool
  programme: Programme
  graduationYear: number
  number: string
  name: string
  classNumber: number
}

/** One row of the roster, as the career office imported it. */
export function writeRecord(world: World, { school, programme, graduationYear, number, name, classNumber }: RecordSeed): StudentRecord {
  const entered = graduationYear - YEARS[programme.level]
  return world.put('students', {
    _id: studentIdOf(school.id, number),
    schoolId: school.id,
    schoolName: school.name,
    studentNumber: number,
    name,
    college: programme.college,
    major: programme.major,
    className: `${programme.short}${String(entered % 100).padStart(2, '0')}${String(classNumber).padStart(2, '0')}`,
    level: programme.level,
    graduationYear,
    claimedBy: null,
    claimedAt: null,
    importedAt: world.calendar.at(-75, 600),
  })
}

export function writeSchools(world: World): void {
  for (const { id, name, city } of DEMO_SCHOOLS) world.put('schools', { _id: id, name, city })
}

/** The rosters of the three schools over four graduation years. */
export function writeStudents(world: World, people: People, count: number): StudentRecord[] {
  const random = world.random.fork('students')
  const schools = DEMO_SCHOOLS.map((school) => [school, school.weight] as const)
  const serials = new Map<string, number>()
  return Array.from({ length: count }, () => {
    const school = random.weighted(schools)
    const programme = random.weighted(school.programmes.map((one) => [one, one.weight] as const))
    const graduationYear = world.calendar.graduationYear + random.weighted(COHORTS)
    const entered = graduationYear - YEARS[programme.level]
    const key = `${school.id}|${entered}`
    const serial = (serials.get(key) ?? 1000) + 1
    serials.set(key, serial)
    return writeRecord(world, { school, programme, graduationYear, number: numberOf(entered, programme.level, serial), name: people.name(), classNumber: random.int(1, 2) })
  })
}

/** Ten digits: year of entry, level, serial. Numbers below 1000 are the personas' own. */
function numberOf(entered: number, level: EducationLevel, serial: number): string {
  return `${entered}${level === '14' ? '02' : '01'}${String(serial).padStart(4, '0')}`
}
