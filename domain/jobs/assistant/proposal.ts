import type { CityCode, CompetencyId, EducationLevel, MajorToken, OccupationCode } from '~/domain/catalogues/codes'

/** The words that speak for a proposal: UTF-16 offsets into the field as it was typed. */
export interface Evidence {
  field: 'title' | 'duties' | 'benefits'
  start: number
  end: number
}

export interface ProposedCompetency {
  id: CompetencyId
  level: 1 | 2 | 3 | 4 | 5
  weight: 1 | 2 | 3
  isMust: boolean
}

/** Why a level: words of degree, years, a certificate; or only what the occupation (or any job) usually asks. */
export type LevelBasis = 'words' | 'years' | 'certificate' | 'profile' | 'usual'

/** One thing the text seems to ask for. Nothing is applied by itself: a person accepts or declines each. */
export type Proposal = {
  /** part and value in one: what a person declined stays declined as long as the draft says the same */
  key: string
  /** one to MAX_EVIDENCE, in reading order */
  evidence: Evidence[]
} & ProposedPart

export type ProposedPart =
  | { part: 'competencies'; value: ProposedCompetency; basis: LevelBasis; isWelcome: boolean }
  | { part: 'majors'; value: MajorToken }
  | { part: 'cities'; value: CityCode }
  | { part: 'graduationYears'; value: number }
  | { part: 'level'; value: EducationLevel }
  | { part: 'occupation'; value: OccupationCode }
  | { part: 'salary'; value: { min?: number; max?: number } }
  | { part: 'salaryMonths' | 'headCount'; value: number }
  | { part: 'closesOn'; value: string }

/** Places shown for one proposal; a word said twenty times needs no twenty marks. */
export const MAX_EVIDENCE = 3

/** Proposals that one draft remembers as declined; older ones make room. */
export const MAX_DECLINED = 60

/** What tells one proposal from another. A competency is the same proposal as long as level and must are the same. */
export function proposalKey({ part, value }: ProposedPart): string {
  if (part === 'competencies') return `${part}:${value.id}:${value.level}${value.isMust ? '!' : ''}`
  if (part === 'salary') return `${part}:${value.min ?? ''}-${value.max ?? ''}`
  return `${part}:${value}`
}
