import type { MajorToken } from '~/domain/catalogues/codes'
import { type IdList, spellOut } from './bytes/packed-ids'
import type { JobRow } from './job-row'
import { competencyOf, levelOf, MAX_COMPETENCIES, requirementCode, weightOf } from './requirement-code'

/** The jobs of one token, column by column, best paid first (ties by id), with dictionaries of their own. */
export interface JobColumns {
  token: MajorToken
  ids: IdList
  occupations: string[]
  competencies: string[]
  pay: Uint16Array
  salaryMax: Uint32Array
  admits: Uint16Array
  /** how many of the requirements, from the first, are musts */
  musts: Uint8Array
  occupation: Uint16Array
  closesOn: Uint16Array
  /** requirement codes of job i: requirements[requirementStart[i] … requirementStart[i + 1]) */
  requirementStart: Uint32Array
  requirements: Uint16Array
  /** by job index, where one of the two is not empty */
  special: Map<number, { schools: string[]; years: number[] }>
  /** ascending job indexes by city: best paid first */
  lists: { city: number; jobs: Uint32Array }[]
}

/** A job and the cities under which these columns list it. */
export interface ListedJob {
  row: JobRow
  cities: number[]
}

export function toJobColumns(token: MajorToken, listed: readonly ListedJob[]): JobColumns {
  const sorted = [...listed].sort((a, b) => b.row.pay - a.row.pay || (a.row.id < b.row.id ? -1 : 1))
  const occupations = new Dictionary()
  const competencies = new Dictionary()
  const count = sorted.length
  const columns: JobColumns = {
    token,
    ids: sorted.map(({ row }) => row.id),
    occupations: occupations.words,
    competencies: competencies.words,
    pay: Uint16Array.from(sorted, ({ row }) => row.pay),
    salaryMax: Uint32Array.from(sorted, ({ row }) => row.salaryMax),
    admits: Uint16Array.from(sorted, ({ row }) => row.admits),
    musts: Uint8Array.from(sorted, ({ row }) => row.competencies.filter((each) => each.isMust).length),
    occupation: Uint16Array.from(sorted, ({ row }) => occupations.indexOf(row.occupation)),
    closesOn: Uint16Array.from(sorted, ({ row }) => row.closesOn),
    requirementStart: new Uint32Array(count + 1),
    requirements: Uint16Array.from(
      sorted.flatMap(({ row }) => row.competencies.map((each) => requirementCode(competencies.indexOf(each.id) + 1, each))),
    ),
    special: new Map(),
    lists: [],
  }
  if (competencies.words.length > MAX_COMPETENCIES) throw new RangeError('more competencies than the index can tell apart')
  const lists = new Map<number, number[]>()
  sorted.forEach(({ row, cities }, index) => {
    columns.requirementStart[index + 1] = (columns.requirementStart[index] ?? 0) + row.competencies.length
    if (row.schools.length > 0 || row.years.length > 0) columns.special.set(index, { schools: row.schools, years: row.years })
    for (const city of cities) {
      const list = lists.get(city)
      if (list) list.push(index)
      else lists.set(city, [index])
    }
  })
  columns.lists = [...lists].sort(([a], [b]) => a - b).map(([city, jobs]) => ({ city, jobs: Uint32Array.from(jobs) }))
  return columns
}

/** Back to rows: what compaction takes apart, changes and packs again. */
export function toListedJobs(columns: JobColumns): ListedJob[] {
  const listed = spellOut(columns.ids).map((id, index): ListedJob => {
    const codes = columns.requirements.subarray(columns.requirementStart[index], columns.requirementStart[index + 1])
    const { schools, years } = columns.special.get(index) ?? { schools: [], years: [] }
    return {
      row: {
        id,
        occupation: columns.occupations[columns.occupation[index] ?? 0] ?? '',
        admits: columns.admits[index] ?? 0,
        pay: columns.pay[index] ?? 0,
        salaryMax: columns.salaryMax[index] ?? 0,
        closesOn: columns.closesOn[index] ?? 0,
        competencies: Array.from(codes, (code, at) => ({
          id: columns.competencies[competencyOf(code) - 1] ?? '',
          level: levelOf(code),
          weight: weightOf(code),
          isMust: at < (columns.musts[index] ?? 0),
        })),
        schools,
        years,
      },
      cities: [],
    }
  })
  for (const { city, jobs } of columns.lists) for (const job of jobs) listed[job]?.cities.push(city)
  return listed
}

/** Words in order of first use. */
class Dictionary {
  readonly words: string[] = []
  private readonly indexes = new Map<string, number>()

  indexOf(word: string): number {
    const known = this.indexes.get(word)
    if (known !== undefined) return known
    this.indexes.set(word, this.words.length)
    return this.words.push(word) - 1
  }
}
