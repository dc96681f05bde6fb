import type { CityCode, MajorCode, MajorToken } from '~/domain/catalogues/codes'
import { majorPath } from '~/domain/catalogues/major-token'
import type { JobOffer, StudentProfile } from '../market'

/** The token of jobs that admit every major. */
export const ANY_MAJOR: MajorToken = 'any'
/** City of the list that holds every job of a token once: what a student without a wished city reads. */
export const EVERY_CITY = 1_000_000
/** City of jobs that are tied to no place. */
export const NO_CITY = 0

/** Lists are named by a token and a city number. */
export function cityNumber(city: CityCode): number {
  return Number(city)
}

/** The tokens under which a job is listed. */
export function tokensOfJob(job: Pick<JobOffer, 'majors'>): MajorToken[] {
  return job.majors.length === 0 ? [ANY_MAJOR] : [...new Set(job.majors)]
}

/** The cities under which a job is listed, for each of its tokens. */
export function citiesOfJob(job: Pick<JobOffer, 'cities'>): number[] {
  return [...(job.cities.length === 0 ? [NO_CITY] : new Set(job.cities.map(cityNumber))), EVERY_CITY]
}

/** The tokens that cover a major, narrowest first. */
export function tokensOfMajor(major: MajorCode): MajorToken[] {
  return [...majorPath(major).reverse(), ANY_MAJOR]
}

/** The cities whose lists together hold every job the student's wish admits. */
export function citiesOfStudent(student: Pick<StudentProfile, 'cities'>): number[] {
  return student.cities.length === 0 ? [EVERY_CITY] : [...new Set(student.cities.map(cityNumber)), NO_CITY]
}
