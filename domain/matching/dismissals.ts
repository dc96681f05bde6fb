import type { CityCode, OccupationCode } from '~/domain/catalogues/codes'

/** What a student said about jobs they do not want: hidden jobs and cities, occupations that come last. */
export interface Dismissals {
  jobs: string[]
  occupations: OccupationCode[]
  cities: CityCode[]
}

export type DismissalReason = 'not-this-job' | 'less-like-this' | 'not-this-city'

/** How many of each kind a card keeps; the oldest make room. */
const kept = 200

const added = (list: readonly string[], values: readonly string[]): string[] => [...list.filter((one) => !values.includes(one)), ...values].slice(-kept)
const without = (list: readonly string[], values: readonly string[]): string[] => list.filter((one) => !values.includes(one))

/** The job a student dismisses. */
interface DismissedJob {
  id: string
  occupation: OccupationCode
  cities: readonly CityCode[]
}

/**
 * What a dismissal says beyond the job itself. A city that the student wishes for is not said against: the wish is theirs
 * to change.
 */
function beyond(job: DismissedJob, reason: DismissalReason, wishedCities: readonly CityCode[]): Pick<Dismissals, 'occupations' | 'cities'> {
  return {
    occupations: reason === 'less-like-this' ? [job.occupation] : [],
    cities: reason === 'not-this-city' ? without(job.cities, wishedCities) : [],
  }
}

/** Dismisses a job for a reason. */
export function dismiss(standing: Dismissals, job: DismissedJob, reason: DismissalReason, wishedCities: readonly CityCode[]): Dismissals {
  const { occupations, cities } = beyond(job, reason, wishedCities)
  return { jobs: added(standing.jobs, [job.id]), occupations: added(standing.occupations, occupations), cities: added(standing.cities, cities) }
}

/** Takes the same dismissal back. */
export function undoDismissal(standing: Dismissals, job: DismissedJob, reason: DismissalReason, wishedCities: readonly CityCode[]): Dismissals {
  const { occupations, cities } = beyond(job, reason, wishedCities)
  return { jobs: without(standing.jobs, [job.id]), occupations: without(standing.occupations, occupations), cities: without(standing.cities, cities) }
}

/** Whether the feed leaves a job out: it was dismissed itself, or every place of it was. */
export function isHidden(standing: Dismissals, job: Pick<DismissedJob, 'id' | 'cities'>): boolean {
  return standing.jobs.includes(job.id) || (job.cities.length > 0 && job.cities.every((city) => standing.cities.includes(city)))
}

/** Whether a job comes after the others: the student wants less of its kind. */
export function isUnwanted(standing: Dismissals, job: Pick<DismissedJob, 'occupation'>): boolean {
  return standing.occupations.includes(job.occupation)
}

/** Whether the student said no to a job in any of these ways: it may stand in the feed, but they are not told of it. */
export function isUnwelcome(standing: Dismissals, job: DismissedJob): boolean {
  return isHidden(standing, job) || isUnwanted(standing, job)
}
