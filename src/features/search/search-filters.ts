import type { InputOf } from '~/contract/operation'
import type { SearchPart, searchJobs } from '~/contract/search'
import type { Labels } from '~/src/features/catalogues/use-labels'

/** What a search asks for beside its words. */
export interface Filters {
  cities: string[]
  occupations: string[]
  majors: string[]
  level: string[]
  salaryMin: number | undefined
  employerKinds: string[]
  employerSizes: string[]
  /** days from today by which it closes */
  closesWithin: ClosingDays | undefined
}

export const closingDays = ['3', '7', '30'] as const
export type ClosingDays = (typeof closingDays)[number]

export const noFilters: Filters = { cities: [], occupations: [], majors: [], level: [], salaryMin: undefined, employerKinds: [], employerSizes: [], closesWithin: undefined }

type Input = Omit<InputOf<typeof searchJobs>, 'cursor'>

/** The search as the operation takes it; what is not set is left out. @param today YYYY-MM-DD in China */
export function searchInput(text: string, { level, salaryMin, closesWithin, ...lists }: Filters, today: string): Input {
  const [ownLevel] = level as NonNullable<Input['level']>[]
  const words = text.trim()
  return {
    ...(words !== '' && { text: words }),
    ...Object.fromEntries(Object.entries(lists).filter(([, codes]) => codes.length > 0)),
    ...(ownLevel && { level: ownLevel }),
    ...(salaryMin && { salaryMin }),
    ...(closesWithin && { closesBy: dayAfter(today, Number(closesWithin)) }),
  }
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

/** One thing that is asked for, as a chip says it, and the filters without it. */
export interface FilterChip {
  part: Exclude<SearchPart, 'text'>
  key: string
  label: string
  without: Filters
}

/** Everything that is set, in the order of the form. @param words how a salary and a closing date are said */
export function filterChips(filters: Filters, labels: Labels, words: { salary: (yuan: number) => string; level: (name: string) => string; closing: (days: string) => string }): FilterChip[] {
  const each = (part: 'cities' | 'occupations' | 'majors' | 'employerKinds' | 'employerSizes', labelOf: (code: string) => string): FilterChip[] =>
    filters[part].map((code) => ({ part, key: `${part} ${code}`, label: labelOf(code), without: { ...filters, [part]: filters[part].filter((one) => one !== code) } }))
  const { level: [level], salaryMin, closesWithin } = filters
  return [
    ...each('cities', labels.city),
    ...each('occupations', labels.occupation),
    ...(salaryMin ? [{ part: 'salaryMin' as const, key: 'salaryMin', label: words.salary(salaryMin), without: { ...filters, salaryMin: undefined } }] : []),
    ...(level !== undefined ? [{ part: 'level' as const, key: 'level', label: words.level(labels.level(level)), without: { ...filters, level: [] } }] : []),
    ...each('majors', labels.major),
    ...each('employerKinds', labels.employerKind),
    ...each('employerSizes', labels.employerSize),
    ...(closesWithin ? [{ part: 'closesBy' as const, key: 'closesBy', label: words.closing(closesWithin), without: { ...filters, closesWithin: undefined } }] : []),
  ]
}

/** The filters without one part of the search. */
export function withoutPart(filters: Filters, part: Exclude<SearchPart, 'text'>): Filters {
  const field = part === 'closesBy' ? 'closesWithin' : part
  return { ...filters, [field]: noFilters[field] }
}
