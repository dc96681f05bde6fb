import { EDUCATION_LEVELS, type EducationLevel } from '~/domain/catalogues/codes'
import { meetsLevel } from '~/domain/catalogues/education-level'
import type { JobOffer } from '../market'

// Sixteen bits answer level and graduation year at once: (admits & need) === need.
// Bits 0–3 levels, 4–14 graduation years 2022–2032, 15 any other year.
const FIRST_YEAR = 2022
const YEARS = 11
const YEAR_BIT = 4
const OTHER_YEAR = 1 << 15
const EVERY_YEAR = 0xfff0

function levelBit(level: EducationLevel): number {
  return 1 << EDUCATION_LEVELS.indexOf(level)
}

function yearBit(year: number): number {
  const index = year - FIRST_YEAR
  return Number.isInteger(index) && index >= 0 && index < YEARS ? 1 << (YEAR_BIT + index) : OTHER_YEAR
}

/** The levels and graduation years a job admits; years outside 2022–2032 share one bit, see hasOtherYears. */
export function admittedMask({ level, graduationYears }: Pick<JobOffer, 'level' | 'graduationYears'>): number {
  let mask = graduationYears.length === 0 ? EVERY_YEAR : 0
  for (const each of EDUCATION_LEVELS) if (meetsLevel(level, each)) mask |= levelBit(each)
  for (const year of graduationYears) mask |= yearBit(year)
  return mask
}

/** True when the mask alone cannot tell the years apart. */
export function hasOtherYears(years: readonly number[]): boolean {
  return years.some((year) => yearBit(year) === OTHER_YEAR)
}

/** What a student needs of a job's mask. */
export function neededMask(level: EducationLevel, graduationYear: number): number {
  return levelBit(level) | yearBit(graduationYear)
}
