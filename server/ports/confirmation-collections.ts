import type { ConfirmationState } from '~/domain/cards/confirmed-competencies'

/** A level of one competency that an employer confirmed after one interview; its student decides whether it counts. */
export interface CompetencyConfirmation {
  /** `interviewId|competency` */
  _id: string
  studentId: string
  interviewId: string
  employerId: string
  employerName: string
  jobId: string
  jobTitle: string
  competency: string
  level: 1 | 2 | 3 | 4 | 5
  /** name of the recruiter */
  confirmedBy: string
  confirmedAt: string
  state: ConfirmationState
  statement: string
  answeredAt: string | null
}

export interface ConfirmationCollections {
  'competency-confirmations': CompetencyConfirmation
}
