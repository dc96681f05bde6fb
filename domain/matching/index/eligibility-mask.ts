import { EDUCATION_LEVELS, type EducationLevel } from '~/domain/catalogues/codes'
import { meetsLevel } from '~/domain/catalogues/education-level'
import type { JobOffer } from '../market'

// One 32-bit word answers level and graduation year at once: (mask & need) === need.
// Bits 0–3 levels, 4–27 graduation years 2016–2039, 28 any year, 29–31 what the fast path must look up.
const FIRST_YEAR = 2016
const YEARS = 24
const YEAR_BIT = 4
const ANY_YEAR = 1 << 28
/** the job is for named schools */
export const HAS_SCHOOLS = 1 << 29
/** the job has a must-have competency */
export const HAS_MUSTS = 1 << 30

function levelBit(level: EducationLevel): number {
  return 1 << EDUCATION_LEVELS.indexOf(level)
}

function yearBit(year: number): number | undefined {
  const index = year - FIRST_YEAR
  return Number.isInteger(index) && index >= 0 && index < YEARS ? 1 << (YEAR_BIT + index) : undefined
}

/** What a job admits. Throws RangeError for a graduation year outside 2016–2039: the index would not hold it. */
export function jobMask(job: Pick<JobOffer, 'level' | 'graduationYears' | 'schools' | 'competencies'>): number {
  let mask = 0
  for (const level of EDUCATION_LEVELS) if (meetsLevel(job.level, level)) mask |= levelBit(level)
  if (job.graduationYears.length === 0) mask |= ANY_YEAR | (((1 << YEARS) - 1) << YEAR_BIT)
  for (const year of job.graduationYears) {
    const bit = yearBit(year)
    if (bit === undefined) throw new RangeError(`graduation year ${year} is outside the index`)
    mask |= bit
  }
  if (job.schools.length > 0) mask |= HAS_SCHOOLS
  if (job.competencies.some((each) => each.isMust)) mask |= HAS_MUSTS
  return mask
}

/** What a student needs of a job's mask. */
export function neededMask(level: EducationLevel, graduationYear: number): number {
  return levelBit(level) | (yearBit(graduationYear) ?? ANY_YEAR)
}
