import type { RoundFigures } from '~/domain/recommendations/round-figures'

/** One round of recommendations of a school. */
export interface RecommendationRound {
  _id: string
  schoolId: string
  title: string
  purpose: 'digest' | 'fair'
  employerIds: string[]
  graduationYears: number[]
  perStudent: number
  perJob: number
  state: 'drawing' | 'drawn' | 'published' | 'withdrawn'
  /** names this drawing: what an earlier one left behind is not read */
  draw: string
  /** grows with every step: two that do the same one, one of them wins */
  step: number
  /** students up to this id are scored; '' before the first step and after the last */
  cursor: string
  isScored: boolean
  studentCount: number
  jobCount: number
  studentShards: number
  jobShards: number
  balanced: RoundFigures | null
  plain: RoundFigures | null
  createdBy: string
  createdAt: string
  drawnAt: string | null
  publishedAt: string | null
  endsAt: string | null
}

/** A part of a drawing: pairings of one step, or the outcome for some students or jobs. */
export interface RoundPart {
  /** `round|draw|p|step`, `round|draw|s|shard`, `round|draw|j|shard` */
  _id: string
  roundId: string
  /** JSON: pairings, or what is recommended by student or by job */
  content: string
  at: string
}

/** What a school shows now: one document a school, so that publishing and withdrawing are one write. */
export interface PublishedRound {
  /** school id */
  _id: string
  schoolName: string
  roundId: string
  draw: string
  title: string
  studentShards: number
  jobShards: number
  publishedAt: string
  endsAt: string
}

export interface RecommendationCollections {
  'recommendation-rounds': RecommendationRound
  'round-parts': RoundPart
  'published-rounds': PublishedRound
}
