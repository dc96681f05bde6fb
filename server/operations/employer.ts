import { decideApplication } from '../usecases/applications/decide-application'
import { listApplicants } from '../usecases/applications/list-applicants'
import { viewApplicant } from '../usecases/applications/view-applicant'
import { readDesk } from '../usecases/employers/read-desk'
import { readMyEmployer } from '../usecases/employers/read-my-employer'
import { registerEmployer } from '../usecases/employers/register-employer'
import { inviteToInterview } from '../usecases/interviews/invite-to-interview'
import { recordEvaluation } from '../usecases/interviews/record-evaluation'
import { setMeetingLink } from '../usecases/interviews/set-meeting-link'
import { withdrawInvitation } from '../usecases/interviews/withdraw-invitation'
import { closeJob } from '../usecases/jobs/close-job'
import { listMyJobs } from '../usecases/jobs/list-my-jobs'
import { proposePosting } from '../usecases/jobs/propose-posting'
import { readMyJob } from '../usecases/jobs/read-my-job'
import { saveJobDraft } from '../usecases/jobs/save-job-draft'
import { submitJob } from '../usecases/jobs/submit-job'
import { compareTalents } from '../usecases/talents/compare-talents'
import { listShortlist } from '../usecases/talents/list-shortlist'
import { removeFromShortlist } from '../usecases/talents/remove-from-shortlist'
import { saveToShortlist } from '../usecases/talents/save-to-shortlist'
import { searchTalents } from '../usecases/talents/search-talents'
import { listRecommendedStudents } from '../usecases/recommendations/list-recommended-students'

/** The recruiter's desk. */
export const employerOperations = [
  closeJob,
  compareTalents,
  decideApplication,
  inviteToInterview,
  listApplicants,
  listMyJobs,
  listRecommendedStudents,
  listShortlist,
  proposePosting,
  readDesk,
  readMyEmployer,
  readMyJob,
  recordEvaluation,
  registerEmployer,
  removeFromShortlist,
  saveJobDraft,
  saveToShortlist,
  searchTalents,
  setMeetingLink,
  submitJob,
  viewApplicant,
  withdrawInvitation,
] as const
