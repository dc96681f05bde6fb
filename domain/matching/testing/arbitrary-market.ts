import fc from 'fast-check'
import { EDUCATION_LEVELS, PROVENANCES, type CompetencyLevel } from '~/domain/catalogues/codes'
import type { JobOffer, StudentProfile } from '../market'

// Small alphabets on purpose: matches, near misses and ties must be common, or a property proves little.
export const CITIES = ['110000', '230100', '230200', '440100', '440300', '650100']
export const MAJORS = ['080901', '080902', '080703', '050201', '120203']
export const TOKENS = [...MAJORS, '0809', '0807', '0502', '08', '12']
export const OCCUPATIONS = ['2-02-10-03', '2-02-10-09', '2-02-38-01', '2-06-01-02', '4-01-02-01']
export const COMPETENCIES = ['python', 'sql', 'teamwork', 'english', 'accounting', 'cad', 'excel', 'java', 'writing', 'law', 'design']
export const YEARS = [2012, 2026, 2027, 2050]
export const SCHOOLS = ['hit', 'hrbeu', 'nefu']

const someOf = (values: readonly string[], max: number) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: max })
const id = (prefix: string) => fc.integer({ min: 0, max: 9999 }).map((n) => `${prefix}${n}`)

export const arbitraryJob: fc.Arbitrary<JobOffer> = fc.record({
  id: id('j'),
  employerId: fc.constantFrom('e1', 'e2'),
  occupation: fc.constantFrom(...OCCUPATIONS),
  level: fc.constantFrom(...EDUCATION_LEVELS),
  graduationYears: fc.uniqueArray(fc.constantFrom(...YEARS), { maxLength: 2 }),
  majors: someOf(TOKENS, 4),
  schools: fc.oneof({ weight: 4, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: someOf(SCHOOLS, 2) }),
  cities: someOf(CITIES, 3),
  salary: fc
    .record({ min: fc.integer({ min: 20, max: 160 }), spread: fc.integer({ min: 0, max: 60 }) })
    .map(({ min, spread }) => ({ min: min * 100, max: (min + spread) * 100 })),
  competencies: fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom(...COMPETENCIES),
        level: fc.constantFrom<(1 | 2 | 3 | 4 | 5)[]>(1, 2, 3, 4, 5),
        weight: fc.constantFrom<(1 | 2 | 3)[]>(1, 2, 3),
        isMust: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
      }),
      { selector: ({ id: competency }) => competency, maxLength: 11 },
    )
    .map(limitMusts),
  closesOn: fc.constantFrom('2026-11-30', '2026-12-31', '2027-03-01'),
})

export const arbitraryStudent: fc.Arbitrary<StudentProfile> = fc.record({
  id: id('s'),
  schoolId: fc.constantFrom(...SCHOOLS),
  level: fc.constantFrom(...EDUCATION_LEVELS),
  graduationYear: fc.constantFrom(...YEARS),
  major: fc.constantFrom(...MAJORS),
  cities: someOf(CITIES, 3),
  occupations: someOf(OCCUPATIONS, 2),
  salaryMin: fc.oneof(fc.constant(0), fc.integer({ min: 20, max: 150 }).map((n) => n * 100)),
  competencies: fc.array(
    fc.record({
      id: fc.constantFrom(...COMPETENCIES, 'unasked'),
      level: fc.constantFrom<CompetencyLevel[]>(0, 1, 2, 3, 4, 5),
      provenance: fc.constantFrom(...PROVENANCES),
    }),
    { maxLength: 10 },
  ),
})

/** A market with distinct ids. */
export const arbitraryJobs = fc.uniqueArray(arbitraryJob, { selector: (job) => job.id, maxLength: 60 })
export const arbitraryStudents = fc.uniqueArray(arbitraryStudent, { selector: (student) => student.id, maxLength: 60 })

/** A student for whom the job's constraints hold, whatever else differs. */
export function makeEligible(job: JobOffer, student: StudentProfile): StudentProfile {
  const token = job.majors[0]
  return {
    ...student,
    level: '11',
    graduationYear: job.graduationYears[0] ?? student.graduationYear,
    schoolId: job.schools[0] ?? student.schoolId,
    major: token === undefined ? student.major : token.padEnd(6, '0'),
    cities: [],
    salaryMin: Math.min(student.salaryMin, job.salary.max),
    competencies: [
      ...student.competencies,
      ...job.competencies.filter((each) => each.isMust).map(({ id: competency, level }) => ({ id: competency, level, provenance: 'self' as const })),
    ],
  }
}

function limitMusts(competencies: JobOffer['competencies']): JobOffer['competencies'] {
  let musts = 0
  return competencies.map((each) => ({ ...each, isMust: each.isMust && (musts += 1) <= 2 }))
}
