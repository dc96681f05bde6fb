import type { MajorToken } from '~/domain/catalogues/codes'
import { cityNumber } from '../index/job-lists'
import type { JobOffer, StudentProfile } from '../market'

/** City of the list of students who would go anywhere. */
export const ANYWHERE = 0

/** The cities under which a student is listed. */
export function citiesOfWish({ cities }: Pick<StudentProfile, 'cities'>): number[] {
  return cities.length === 0 ? [ANYWHERE] : [...new Set(cities.map(cityNumber))]
}

/** The lists in which a job finds everybody whose wish it meets; undefined for all lists: it is tied to no place. */
export function citiesToSearch({ cities }: Pick<JobOffer, 'cities'>): number[] | undefined {
  return cities.length === 0 ? undefined : [...new Set(cities.map(cityNumber)), ANYWHERE]
}

/** The tokens to search, none inside another; [''] for a job that admits every major. */
export function tokensToSearch({ majors }: Pick<JobOffer, 'majors'>): MajorToken[] {
  if (majors.length === 0) return ['']
  return [...new Set(majors)].filter((token, _, all) => !all.some((other) => other !== token && token.startsWith(other)))
}
