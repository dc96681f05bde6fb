import * as z from 'zod/mini'
import { CityCode, Cursor, DateOn, EducationLevel, MajorToken, OccupationCode, PageInput } from './fields'
import { JobCard } from './jobs'
import { operation } from './operation'

/** What was typed. Signs and spaces alone ask for nothing. */
const typed = z.string().check(z.trim(), z.maxLength(40))
const several = <Item extends z.ZodMiniType>(item: Item) => z.optional(z.array(item).check(z.maxLength(20)))

/** A stretch of a text that the search found; UTF-16 units, end exclusive. */
export const FoundRange = z.object({ start: z.int(), end: z.int() })
export type FoundRange = z.infer<typeof FoundRange>

/** A job of a list, and where it has what was asked for. */
export const FoundJob = z.object({
  ...JobCard.shape,
  found: z.object({
    title: z.array(FoundRange),
    employer: z.array(FoundRange),
    /** what else has it, where neither title nor employer does: a name of the occupation or the city, or a piece of the duties */
    other: z.nullable(z.object({ text: z.string(), marks: z.array(FoundRange) })),
  }),
})
export type FoundJob = z.infer<typeof FoundJob>

/** What can be taken off a search to find more. */
export const SearchPart = z.enum(['text', 'cities', 'occupations', 'majors', 'level', 'salaryMin', 'employerKinds', 'employerSizes', 'closesBy'])
export type SearchPart = z.infer<typeof SearchPart>

/**
 * Published jobs that have every word and pass every filter. Words stand in title, employer, occupation, city or duties,
 * as typed, in pinyin or by first letters; a word that hardly any job has is looked for by its sound and with one slip.
 * Order: docs/search.md.
 */
export const searchJobs = operation({
  name: 'searchJobs',
  home: 'student',
  kind: 'query',
  input: z.object({
    text: z.optional(typed),
    cities: several(CityCode),
    occupations: several(OccupationCode),
    majors: several(MajorToken),
    /** the searcher's own: jobs that ask for no more */
    level: z.optional(EducationLevel),
    /** yuan a month that the upper end must reach */
    salaryMin: z.optional(z.int().check(z.gte(0), z.lte(1_000_000))),
    employerKinds: several(z.string().check(z.maxLength(20))),
    employerSizes: several(z.string().check(z.maxLength(20))),
    /** the job closes on this day or before */
    closesBy: z.optional(DateOn),
    ...PageInput,
  }),
  output: z.object({
    /** all that were found, exactly */
    total: z.int(),
    /** words that hardly any job has as they were typed; what sounds or looks alike was found for them */
    near: z.array(z.string()),
    /** where nothing was found: what keeps most away, and how many jobs there are without it */
    relax: z.nullable(z.object({ part: SearchPart, total: z.int() })),
    jobs: z.array(FoundJob),
    cursor: Cursor,
  }),
})

/** Titles and employers that what is being typed may mean. */
export const suggestSearches = operation({
  name: 'suggestSearches',
  home: 'student',
  kind: 'query',
  input: z.object({ text: typed }),
  output: z.object({
    suggestions: z.array(z.object({ kind: z.enum(['title', 'employer']), text: z.string(), marks: z.array(FoundRange) })),
  }),
})
