import { decideApplication } from '../usecases/applications/decide-application'
import { listApplicants } from '../usecases/applications/list-applicants'
import { viewApplicant } from '../usecases/applications/view-applicant'
import { readDesk } from '../usecases/employers/read-desk'
import { readMyEmployer } from '../usecases/employers/read-my-employer'
import { registerEmployer } from '../usecases/employers/register-employer'
import { inviteToInterview } from '../usecases/interviews/invite-to-interview'
import { recordEvaluation } from '../usecases/interviews/record-evaluation'
import { withdrawInvitation } from '../usecases/interviews/withdraw-invitation'
import { closeJob } from '../usecases/jobs/close-job'
import { listMyJobs } from '../usecases/jobs/list-my-jobs'
import { readMyJob } from '../usecases/jobs/read-my-job'
import { saveJobDraft } from '../usecases/jobs/save-job-draft'
import { submitJob } from '../usecases/jobs/submit-job'
import { listMatchedStudents } from '../usecases/matching/list-matched-students'

/** The recruiter's desk. */
export const employerOperations = [
  closeJob,
  decideApplication,
  inviteToInterview,
  listApplicants,
  listMatchedStudents,
  listMyJobs,
  readDesk,
  readMyEmployer,
  readMyJob,
  recordEvaluation,
  registerEmployer,
  saveJobDraft,
  submitJob,
  viewApplicant,
  withdrawInvitation,
] as const
