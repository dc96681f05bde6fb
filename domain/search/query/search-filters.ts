import type { CityCode, EducationLevel, MajorToken, OccupationCode } from '~/domain/catalogues/codes'
import { EDUCATION_LEVELS } from '~/domain/catalogues/codes'
import { meetsLevel } from '~/domain/catalogues/education-level'
import { coversMajor, majorDepth, majorPath } from '~/domain/catalogues/major-token'
import { factTerm } from '../index/term-names'
import { beginningWith, exactly, type TermRange } from '../index/term-range'
import type { SearchDocument } from '../search-document'

/** What a search asks for beside its words; [] and null ask for nothing. */
export interface SearchFilters {
  cities: readonly CityCode[]
  occupations: readonly OccupationCode[]
  /** a job open to a whole class also answers a search for one of its majors, and the other way round */
  majors: readonly MajorToken[]
  /** the searcher's own level: jobs that ask for no more */
  level: EducationLevel | null
  /** yuan a month that the upper end must reach */
  salaryMin: number | null
  employerKinds: readonly string[]
  employerSizes: readonly string[]
  /** last day by which a job must close, YYYY-MM-DD */
  closesBy: string | null
}

export const FILTER_NAMES = ['cities', 'occupations', 'majors', 'level', 'salaryMin', 'employerKinds', 'employerSizes', 'closesBy'] as const
export type FilterName = (typeof FILTER_NAMES)[number]

/** The terms of which a document must have one, for each filter that is set. */
export function filterRanges(filters: SearchFilters): { name: FilterName; ranges: TermRange[] }[] {
  const { level, salaryMin, closesBy } = filters
  const all: Record<FilterName, TermRange[] | null> = {
    cities: anyOf(filters.cities, factTerm.city),
    occupations: anyOf(filters.occupations, factTerm.occupation),
    majors: filters.majors.length > 0 ? [exactly(factTerm.anyMajor), ...filters.majors.flatMap(majorRanges)] : null,
    level: level && anyOf(EDUCATION_LEVELS.filter((asked) => meetsLevel(asked, level)), factTerm.level),
    salaryMin: salaryMin ? [{ from: factTerm.salary(salaryMin), to: factTerm.salary(10_000_000) }] : null,
    employerKinds: anyOf(filters.employerKinds, factTerm.employerKind),
    employerSizes: anyOf(filters.employerSizes, factTerm.employerSize),
    closesBy: closesBy === null ? null : [{ from: factTerm.closing(''), to: `${factTerm.closing(closesBy)}\0` }],
  }
  return FILTER_NAMES.flatMap((name) => (all[name] ? [{ name, ranges: all[name] }] : []))
}

/** The terms of jobs that still take applications on a day. */
export function openRange(today: string): TermRange {
  return { from: factTerm.closing(today), to: beginningWith(factTerm.closing('')).to }
}

function anyOf<Code extends string>(codes: readonly Code[], term: (code: Code) => string): TermRange[] | null {
  return codes.length > 0 ? codes.map((code) => exactly(term(code))) : null
}

/** A major's own token and those above it; of a class or a discipline, also all below. */
function majorRanges(token: MajorToken): TermRange[] {
  const above = majorPath(token).map((code) => exactly(factTerm.major(code)))
  return majorDepth(token) === 'major' ? above : [...above, beginningWith(factTerm.major(token))]
}

/** Whether a document passes one filter: the same as having one of its terms. */
export function passesFilter(document: SearchDocument, name: FilterName, filters: SearchFilters): boolean {
  const { level, salaryMin, closesBy } = filters
  switch (name) {
    case 'cities':
      return filters.cities.length === 0 || document.cities.some((city) => filters.cities.includes(city))
    case 'occupations':
      return filters.occupations.length === 0 || filters.occupations.includes(document.occupation)
    case 'majors':
      return filters.majors.length === 0 || document.majors.length === 0 || document.majors.some((token) => filters.majors.some((major) => coversMajor(token, major) || coversMajor(major, token)))
    case 'level':
      return level === null || meetsLevel(document.level, level)
    case 'salaryMin':
      return !salaryMin || document.salaryMax >= salaryMin
    case 'employerKinds':
      return filters.employerKinds.length === 0 || filters.employerKinds.includes(document.employerKind)
    case 'employerSizes':
      return filters.employerSizes.length === 0 || filters.employerSizes.includes(document.employerSize)
    case 'closesBy':
      return closesBy === null || document.closesOn <= closesBy
  }
}
