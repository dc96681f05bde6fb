import type { CityCode } from '~/domain/catalogues/codes'
import { MATCH_WEIGHTS } from './match-weights'
import { shareOf } from './score-unit'

/** 'open': the student named no city, or the job is not tied to one. */
export type CityFit = 'wished' | 'open'

/** Undefined when the student named cities and the job has none of them. */
export function findCityFit(jobCities: readonly CityCode[], wishes: readonly CityCode[]): CityFit | undefined {
  if (wishes.length === 0 || jobCities.length === 0) return 'open'
  return jobCities.some((city) => wishes.includes(city)) ? 'wished' : undefined
}

/** The part of the student's utility, in units of 1/65536. */
export function cityPart(fit: CityFit): number {
  return shareOf(MATCH_WEIGHTS.student.city, MATCH_WEIGHTS.cityFit[fit])
}
