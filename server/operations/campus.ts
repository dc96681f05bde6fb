import { decideClaimDispute } from '../usecases/accounts/decide-claim-dispute'
import { listClaimDisputes } from '../usecases/accounts/list-claim-disputes'
import { readReliability } from '../usecases/assessments/read-reliability'
import { decideEmployer } from '../usecases/employers/decide-employer'
import { listEmployers } from '../usecases/employers/list-employers'
import { readEmployer } from '../usecases/employers/read-employer'
import { readCampusToday } from '../usecases/insights/read-campus-today'
import { decideJob } from '../usecases/jobs/decide-job'
import { listJobsForReview } from '../usecases/jobs/list-jobs-for-review'
import { listStudents } from '../usecases/roster/list-students'
import { createRound } from '../usecases/recommendations/create-round'
import { listRounds } from '../usecases/recommendations/list-rounds'
import { publishRound } from '../usecases/recommendations/publish-round'
import { withdrawRound } from '../usecases/recommendations/withdraw-round'
import { decideDataDispute } from '../usecases/rights/decide-data-dispute'
import { listDataDisputes } from '../usecases/rights/list-data-disputes'
import { readStudentCard } from '../usecases/rights/read-student-card'
import { readSurveyFigures } from '../usecases/surveys/read-survey-figures'

/** The career office's desk. */
export const campusOperations = [
  createRound,
  listRounds,
  publishRound,
  withdrawRound,
  decideClaimDispute,
  decideEmployer,
  decideJob,
  listClaimDisputes,
  listEmployers,
  listJobsForReview,
  listStudents,
  readCampusToday,
  readEmployer,
  readReliability,
  decideDataDispute,
  listDataDisputes,
  readStudentCard,
  readSurveyFigures,
] as const
