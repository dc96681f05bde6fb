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
  majors: [],
  levels: [],
  graduationYears: [],
  cities: [],
  occupations: [],
  competencies: [],
  labels: [],
  labelWords: [],
}

/** How many things the filter asks; of sub-labels each group is one. */
export function countAsked(filter: TalentFilter): number {
  const { labels, labelWords, ...others } = filter
  const groups = new Set([...labels.map(groupOf), ...labelWords.map(({ group }) => group)])
  return Object.values(others).filter(({ length }) => length > 0).length + groups.size
}

const groupOf = (key: string) => key.slice(0, key.indexOf(':'))

/** What bars can be asked for: all but the school, by which nobody is chosen. */
export type AskableKind = Exclude<Distribution['kind'], 'school'>

/** True for a bar that asks for its value when it is tapped. */
export function canBeAsked(kind: Distribution['kind'], key: string): kind is AskableKind {
  return kind !== 'school' && !(kind === 'city' && key === 'any')
}

/** The filter with one value of a distribution asked for, or no longer. */
export function askedBy(filter: TalentFilter, kind: AskableKind, key: string): TalentFilter {
  const flip = <T>(list: readonly T[], value: T) => (list.includes(value) ? list.filter((one) => one !== value) : [...list, value])
  switch (kind) {
    case 'major-class':
      return { ...filter, majors: flip(filter.majors, key) }
    case 'level':
      return { ...filter, levels: flip(filter.levels, key as TalentFilter['levels'][number]) }
    case 'graduation-year':
      return { ...filter, graduationYears: flip(filter.graduationYears, Number(key)) }
    case 'city':
      return { ...filter, cities: flip(filter.cities, key) }
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
export function isAsked(filter: TalentFilter, kind: AskableKind, key: string): boolean {
  const values: Record<AskableKind, readonly string[]> = {
    'major-class': filter.majors,
    level: filter.levels,
    'graduation-year': filter.graduationYears.map(String),
    city: filter.cities,
    competency: filter.competencies.map(({ id }) => id),
    label: filter.labels,
  }
  return values[kind].includes(key)
}
