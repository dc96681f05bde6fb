import type { AssessedCompetency } from '~/domain/assessments/assessed-competencies'
import type { CarelessSigns } from '~/domain/assessments/careless'
import type { CellLevel } from '~/domain/assessments/compare-score'
import type { Answer, InstrumentId } from '~/domain/assessments/instrument'
import type { PublishedFigures } from '~/domain/assessments/published-figures'
import type { ScaleScore } from '~/domain/assessments/score-answers'
import type { Tally } from '~/domain/assessments/tally'
import type { SemesterKey } from '~/domain/cards/chapters'

/** One student answers one instrument in one semester. */
export interface Sitting {
  /** `studentId|instrument|semester`: there can be but one */
  _id: string
  studentId: string
  instrumentId: InstrumentId
  /** the version it was begun with and stays with */
  version: string
  semester: SemesterKey
  state: 'open' | 'finished'
  /** item → answer as given */
  answers: Record<string, Answer>
  /** item → milliseconds in sight */
  times: Record<string, number>
  /** item → when it was answered, ISO 8601; absent for items answered before this was kept */
  givenAt?: Record<string, string>
  answeredCount: number
  startedAt: string
  updatedAt: string
  finishedAt: string | null
  /** [] while open */
  scores: ScaleScore[]
  signs: CarelessSigns
  /** ids of the cells that hold it; taken out of exactly these when it no longer counts */
  countedIn: string[]
  /** what it put on the card */
  assessed: AssessedCompetency[]
}

/** A group of students and a version of an instrument. */
export interface AssessmentGroup {
  schoolId: string
  level: CellLevel
  /** '' at school level */
  major: string
  /** 0 unless a cohort */
  graduationYear: number
  instrumentId: InstrumentId
  version: string
}

/**
 * How one group scored on one version of an instrument: figures alone, nobody in particular. Groups are spread over
 * shards, so that many may finish in the same minute; the shards of a group together are its tally.
 */
export interface AssessmentCell extends AssessmentGroup, Tally {
  /** `school|level|major|year|instrument@version|shard` */
  _id: string
  shard: number
  /** of its LiveFigures; absent in cells written before it was kept */
  arrivals?: number
  /** absent in cells written before it was kept */
  changedAt?: string
}

/** What students are told of one group: domain/assessments/published-figures. */
export interface AssessmentFigures extends AssessmentGroup, PublishedFigures {
  /** `school|level|major|year|instrument@version` */
  _id: string
}

export interface AssessmentCollections {
  sittings: Sitting
  'assessment-cells': AssessmentCell
  'assessment-figures': AssessmentFigures
}
