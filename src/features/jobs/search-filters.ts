import type { searchJobs } from '~/contract/search'
import type { InputOf } from '~/contract/operation'

/** What a search asks for beside its words. */
export interface Filters {
  cities: string[]
  occupations: string[]
  majors: string[]
  level: string[]
  salaryMin: number | undefined
}

export const noFilters: Filters = { cities: [], occupations: [], majors: [], level: [], salaryMin: undefined }

/** How many of them are set. */
export function countFilters({ cities, occupations, majors, level, salaryMin }: Filters): number {
  return [cities, occupations, majors, level].filter((list) => list.length > 0).length + (salaryMin ? 1 : 0)
}

/** The search as the operation takes it; what is not set is left out. */
export function searchInput(text: string, { cities, occupations, majors, level, salaryMin }: Filters): Omit<InputOf<typeof searchJobs>, 'cursor'> {
  const [ownLevel] = level as ('11' | '14' | '21' | '31')[]
  return {
    ...(text.trim() && { text: text.trim() }),
    ...(cities.length > 0 && { cities }),
    ...(occupations.length > 0 && { occupations }),
    ...(majors.length > 0 && { majors }),
    ...(ownLevel && { level: ownLevel }),
    ...(salaryMin && { salaryMin }),
  }
}
