import type { EducationLevel } from '~/domain/catalogues/codes'
import type { PostingFinding } from '../posting-check'
import type { QualityPart } from './quality-rules'

/** A posting while it is being written, as far as its quality is judged. */
export interface DraftToJudge {
  title?: string | undefined
  occupation?: string | undefined
  duties?: string | undefined
  benefits?: string | undefined
  level?: EducationLevel | undefined
  graduationYears?: readonly number[] | undefined
  majors?: readonly string[] | undefined
  cities?: readonly string[] | undefined
  salary?: { min?: number | undefined; max?: number | undefined } | undefined
  headCount?: number | undefined
  closesOn?: string | undefined
  competencies?: readonly { id: string; level: number; isMust: boolean }[] | undefined
}

export interface JudgingFacts {
  /** YYYY-MM-DD in China */
  today: string
  /** what the posting rules object to, see checkPosting */
  findings: readonly PostingFinding[]
}

/** The form's field a finding leads to. */
export type QualityField = 'title' | 'duties' | 'benefits' | 'level' | 'graduationYears' | 'majors' | 'cities' | 'salary' | 'headCount' | 'closesOn' | 'competencies'

/** Something that could be better, and what it costs; its words live in i18n by code. */
export interface QualityFinding {
  code: QualityCode
  part: QualityPart
  field: QualityField
  /** points this costs, > 0; the costs of a part together never exceed its points */
  cost: number
  /** what the words name: figures, the phrase itself, codes of catalogues */
  values: QualityValues
}

export type QualityCode =
  | 'pay-missing'
  | 'pay-wide'
  | 'pay-very-wide'
  | 'pay-differs'
  | 'duties-missing'
  | 'duties-short'
  | 'duties-thin'
  | 'duties-vague'
  | 'empty-phrases'
  | 'empty-share'
  | 'title-noise'
  | 'no-competencies'
  | 'few-competencies'
  | 'years-of-graduates'
  | 'degree-differs'
  | 'majors-beyond-degree'
  | 'must-above-profile'
  | 'mastery'
  | 'too-demanding'
  | 'unlawful'
  | 'suspicious'
  | 'off-platform'
  | 'closing-missing'
  | 'closing-soon'
  | 'closing-far'
  | 'cities-missing'
  | 'count-missing'

export interface QualityValues {
  n?: number
  /** words of the posting */
  words?: string
  competency?: string
  level?: EducationLevel
  low?: number
  high?: number
}

export interface PostingQuality {
  /** 0–100, whole */
  score: number
  /** in the order of the rules; points add up to the score */
  parts: { part: QualityPart; points: number; of: number }[]
  /** dearest first */
  findings: QualityFinding[]
}

/** A finding before its cost is cut to what its part still has. */
export type Complaint = Omit<QualityFinding, 'part'>
