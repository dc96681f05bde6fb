import type { InputOf, OutputOf } from '~/contract/operation'
import type { searchTalents, Talent } from '~/contract/talents'

export type { Talent }
export type TalentsFound = OutputOf<typeof searchTalents>
export type TalentFilter = Required<InputOf<typeof searchTalents>['filter']>
export type AskedCompetency = TalentFilter['competencies'][number]
export type Distribution = TalentsFound['distributions'][number]

/** Students that stand side by side at most. */
export { talentLimits } from '~/domain/talents/talent-limits'

export const askNothing: TalentFilter = {
  schools: [],
  colleges: [],
  majors: [],
  levels: [],
  graduationYears: [],
  cities: [],
  occupations: [],
  salaryMax: 0,
  competencies: [],
  labels: [],
}

/** How many things the filter asks. */
export function countAsked({ salaryMax, ...lists }: TalentFilter): number {
  return Object.values(lists).filter(({ length }) => length > 0).length + (salaryMax > 0 ? 1 : 0)
}

/** The filter with one value of a distribution asked for, or no longer; null for a distribution one can't ask by. */
export function askedBy(filter: TalentFilter, kind: Distribution['kind'], key: string): TalentFilter {
  const flip = <T>(list: readonly T[], value: T) => (list.includes(value) ? list.filter((one) => one !== value) : [...list, value])
  switch (kind) {
    case 'major-class':
      return { ...filter, majors: flip(filter.majors, key) }
    case 'level':
      return { ...filter, levels: flip(filter.levels, key as TalentFilter['levels'][number]) }
    case 'graduation-year':
      return { ...filter, graduationYears: flip(filter.graduationYears, Number(key)) }
    case 'school':
      return { ...filter, schools: flip(filter.schools, key), colleges: [] }
    case 'city':
      return key === 'any' ? filter : { ...filter, cities: flip(filter.cities, key) }
    case 'competency':
      return { ...filter, competencies: flipCompetency(filter.competencies, key) }
    case 'label':
      return { ...filter, labels: flip(filter.labels, key) }
  }
}

function flipCompetency(asked: readonly AskedCompetency[], id: string): AskedCompetency[] {
  if (asked.some((one) => one.id === id)) return asked.filter((one) => one.id !== id)
  return asked.length < 5 ? [...asked, { id, level: 3, leastProvenance: 'self' }] : [...asked]
}

/** True when the filter asks for this value of a distribution. */
export function isAsked(filter: TalentFilter, kind: Distribution['kind'], key: string): boolean {
  const values: Record<Distribution['kind'], readonly string[]> = {
    'major-class': filter.majors,
    level: filter.levels,
    'graduation-year': filter.graduationYears.map(String),
    school: filter.schools,
    city: filter.cities,
    competency: filter.competencies.map(({ id }) => id),
    label: filter.labels,
  }
  return values[kind].includes(key)
}
