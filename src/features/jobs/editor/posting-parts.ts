import type { Posting, PostingDraft } from '~/contract/jobs'

export type PostingPart = keyof Posting

/** The parts of a posting in the order of the form. */
export const postingParts = [
  'title',
  'occupation',
  'duties',
  'benefits',
  'level',
  'graduationYears',
  'majors',
  'cities',
  'salary',
  'salaryMonths',
  'headCount',
  'closesOn',
  'competencies',
] as const satisfies readonly PostingPart[]

/** What a new posting starts from. */
export const blankPosting: PostingDraft = { benefits: '', level: '21', graduationYears: [], majors: [], cities: [], salaryMonths: 12, headCount: 1, competencies: [] }

const isEmpty = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Parts in which two versions say different things; nothing said and left empty are the same. */
export function differingParts(one: PostingDraft, other: PostingDraft): PostingPart[] {
  return postingParts.filter((part) => !(isEmpty(one[part]) && isEmpty(other[part])) && JSON.stringify(one[part]) !== JSON.stringify(other[part]))
}

/** A field path of the server ('salary.min', 'competencies.0.id') as the part of the form it belongs to. */
export function partOfField(path: string): PostingPart | undefined {
  const [head] = path.split('.')
  return postingParts.find((part) => part === head)
}
