import type { SurveyAnswers } from '~/domain/surveys/questionnaire'
import type { SurveyRound } from '~/domain/surveys/survey-rounds'
import type { ToldTally } from '~/domain/surveys/told-tally'

/** Where a response counts, and how many editions there were before it did as it does: the next one holds it. */
export interface SurveyCounted {
  /** the cell that holds it; null where it does not count */
  countedIn: string | null
  /** editions of that cell */
  countedAfter: number
  /** editions of the cell of all majors told of together, while its own does not stand alone */
  countedTogetherAfter: number
}

/** What one graduate answers in one round. */
export interface SurveyResponse extends SurveyCounted {
  /** `studentId|round`: there can be but one */
  _id: string
  studentId: string
  round: SurveyRound
  /** the version it was begun with and stays with */
  version: string
  answers: SurveyAnswers
  /** question → when it was answered or taken back, ISO 8601 */
  givenAt: Record<string, string>
  startedAt: string
  updatedAt: string
  /** null until it was handed in */
  finishedAt: string | null
}

/** How the graduates of one major and year answered one round, and what is told of it: figures alone, nobody in particular. */
export interface SurveyCell extends ToldTally {
  /** `school|year|round|major|version`; the major of those told of together is `*` */
  _id: string
  schoolId: string
  graduationYear: number
  round: SurveyRound
  major: string
  version: string
  /** it is told of by itself; else its persons are in the cell of those told of together too */
  standsAlone: boolean
}

/** How far the telling of one year's graduates about a round has come. */
export interface SurveyNotice {
  /** `year|round|asked` or `year|round|reminded` */
  _id: string
  /** the last student who was told */
  after: string
  isDone: boolean
  toldCount: number
  updatedAt: string
}

export interface SurveyCollections {
  'survey-responses': SurveyResponse
  'survey-cells': SurveyCell
  'survey-notices': SurveyNotice
}
