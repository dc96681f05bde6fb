import { claimRecord } from '../usecases/accounts/claim-record'
import { openClaimDispute } from '../usecases/accounts/open-claim-dispute'
import { applyToJob } from '../usecases/applications/apply-to-job'
import { listMyApplications } from '../usecases/applications/list-my-applications'
import { withdrawApplication } from '../usecases/applications/withdraw-application'
import { finishSitting } from '../usecases/assessments/finish-sitting'
import { listInstruments } from '../usecases/assessments/list-instruments'
import { readReport } from '../usecases/assessments/read-report'
import { readSitting } from '../usecases/assessments/read-sitting'
import { saveAnswers } from '../usecases/assessments/save-answers'
import { answerConfirmation } from '../usecases/cards/answer-confirmation'
import { readCard } from '../usecases/cards/read-card'
import { removeCardEntry } from '../usecases/cards/remove-card-entry'
import { removeGoal } from '../usecases/cards/remove-goal'
import { saveCardEntry } from '../usecases/cards/save-card-entry'
import { saveCompetencies } from '../usecases/cards/save-competencies'
import { saveGoal } from '../usecases/cards/save-goal'
import { saveShownSections } from '../usecases/cards/save-shown-sections'
import { saveWishes } from '../usecases/cards/save-wishes'
import { setConsent } from '../usecases/cards/set-consent'
import { claimSlot } from '../usecases/interviews/claim-slot'
import { declineInvitation } from '../usecases/interviews/decline-invitation'
import { readJob } from '../usecases/jobs/read-job'
import { dismissJob } from '../usecases/matching/dismiss-job'
import { readDismissals } from '../usecases/matching/read-dismissals'
import { takeBackDismissal } from '../usecases/matching/take-back-dismissal'
import { readHome } from '../usecases/matching/read-home'
import { searchJobs } from '../usecases/search/search-jobs'
import { suggestSearches } from '../usecases/search/suggest-searches'
import { listResumeRevisions } from '../usecases/resumes/list-resume-revisions'
import { listResumes } from '../usecases/resumes/list-resumes'
import { readResumeRevision } from '../usecases/resumes/read-resume-revision'
import { readResume } from '../usecases/resumes/read-resume'
import { removeResume } from '../usecases/resumes/remove-resume'
import { saveResume } from '../usecases/resumes/save-resume'
import { acceptFamilyLink } from '../usecases/rights/accept-family-link'
import { changeFamilyLink } from '../usecases/rights/change-family-link'
import { createFamilyLink } from '../usecases/rights/create-family-link'
import { disputeData } from '../usecases/rights/dispute-data'
import { saveBirthDate } from '../usecases/rights/save-birth-date'
import { listLooks } from '../usecases/rights/list-looks'
import { openExport } from '../usecases/rights/open-export'
import { readFamilyPage } from '../usecases/rights/read-family-page'
import { readPrivacy } from '../usecases/rights/read-privacy'
import { requestDeletion } from '../usecases/rights/request-deletion'
import { revokeFamilyLink } from '../usecases/rights/revoke-family-link'
import { undoDeletion } from '../usecases/rights/undo-deletion'
import { answerSurvey } from '../usecases/surveys/answer-survey'
import { readSurvey } from '../usecases/surveys/read-survey'
import { removeSurvey } from '../usecases/surveys/remove-survey'

/** Students, alumni, and whoever is about to become one. */
export const studentOperations = [
  answerConfirmation,
  applyToJob,
  claimRecord,
  claimSlot,
  declineInvitation,
  dismissJob,
  readDismissals,
  takeBackDismissal,
  finishSitting,
  listInstruments,
  listMyApplications,
  listResumeRevisions,
  listResumes,
  openClaimDispute,
  readCard,
  readHome,
  readJob,
  readReport,
  readSitting,
  readResume,
  readResumeRevision,
  removeCardEntry,
  removeGoal,
  removeResume,
  saveCardEntry,
  saveAnswers,
  saveCompetencies,
  saveGoal,
  saveShownSections,
  saveResume,
  saveWishes,
  searchJobs,
  setConsent,
  suggestSearches,
  withdrawApplication,
  acceptFamilyLink,
  changeFamilyLink,
  createFamilyLink,
  disputeData,
  saveBirthDate,
  listLooks,
  openExport,
  readFamilyPage,
  readPrivacy,
  requestDeletion,
  revokeFamilyLink,
  undoDeletion,
  answerSurvey,
  readSurvey,
  removeSurvey,
] as const
