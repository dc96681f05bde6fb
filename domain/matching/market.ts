import type {
  CityCode,
  CompetencyId,
  CompetencyLevel,
  EducationLevel,
  MajorCode,
  MajorToken,
  OccupationCode,
  Provenance,
} from '~/domain/catalogues/codes'

export type { CityCode, CompetencyId, CompetencyLevel, EducationLevel, MajorCode, MajorToken, OccupationCode, Provenance }

/** Yuan a month before tax, whole numbers. */
export interface SalaryRange {
  min: number
  max: number
}

export interface CompetencyRequirement {
  id: CompetencyId
  level: 1 | 2 | 3 | 4 | 5
  weight: 1 | 2 | 3
  /** A must is a hard constraint on the claimed level; a job has at most two (posting-limits.ts). */
  isMust: boolean
}

/** What the match knows of a job, and all it knows. */
export interface JobOffer {
  id: string
  employerId: string
  occupation: OccupationCode
  /** the lowest level that is admitted */
  level: EducationLevel
  /** [] = any year */
  graduationYears: number[]
  /** [] = any major */
  majors: MajorToken[]
  /** [] = any school; filled only where a scope is lawful (a campus event, an order programme) */
  schools: string[]
  /** [] = not tied to a place */
  cities: CityCode[]
  salary: SalaryRange
  competencies: CompetencyRequirement[]
  /** last day on which it is open, YYYY-MM-DD in China */
  closesOn: string
}

export interface CompetencyHeld {
  id: CompetencyId
  level: CompetencyLevel
  provenance: Provenance
}

/**
 * What the match knows of a student, and all it knows: no gender, no origin, no hardship, no health, no tier of a
 * school. What is not here cannot move a score.
 */
export interface StudentProfile {
  id: string
  schoolId: string
  level: EducationLevel
  graduationYear: number
  major: MajorCode
  /** [] = any city */
  cities: CityCode[]
  /** [] = any occupation */
  occupations: OccupationCode[]
  /** yuan a month below which an offer is not wanted; 0 = not said */
  salaryMin: number
  competencies: CompetencyHeld[]
}
