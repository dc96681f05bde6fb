import type { Role } from '../domain/accounts/roles'
import type { OperationName } from './operations'

/**
 * Who may call what. `anyone`: visitors too. `account`: signed in, terms accepted. `party`: a member of any role,
 * and the use case checks that the thing is theirs. Otherwise the roles listed, within their own scope:
 * a recruiter acts for the own employer, the career office for the own school, a student for the own record.
 */
export type Rule = { who: 'anyone' } | { who: 'signed-in' } | { who: 'account' } | { who: 'party' } | { who: 'roles'; roles: readonly Role[] }

const anyone = { who: 'anyone' } as const satisfies Rule
/** The platform knows who it is; an account need not exist yet. */
const signedIn = { who: 'signed-in' } as const satisfies Rule
const account = { who: 'account' } as const satisfies Rule
const party = { who: 'party' } as const satisfies Rule
const students = { who: 'roles', roles: ['student', 'alumnus'] } as const satisfies Rule
const recruiters = { who: 'roles', roles: ['recruiter'] } as const satisfies Rule
/** Somebody a student linked as family. */
const family = { who: 'roles', roles: ['family'] } as const satisfies Rule
const careerOffice = { who: 'roles', roles: ['career-office'] } as const satisfies Rule

/** One row per operation: TypeScript refuses an operation without one. */
export const policy = {
  // accounts
  acceptTerms: signedIn,
  readSession: anyone,
  listSchools: anyone,
  claimRecord: account,
  openClaimDispute: account,
  listClaimDisputes: careerOffice,
  decideClaimDispute: careerOffice,
  // desk
  startDeskSignIn: anyone,
  readDeskSignIn: account,
  confirmDeskSignIn: account,
  takeDeskSession: anyone,
  endDeskSession: signedIn,
  uploadPart: account,
  finishUpload: account,
  // prints
  printReport: students,
  printCard: students,
  // resumes
  listResumes: account,
  readResume: account,
  saveResume: students,
  listResumeRevisions: students,
  readResumeRevision: students,
  removeResume: students,
  previewResume: account,
  renderResume: students,
  openSentResume: party,
  downloadSentResume: party,
  // roster
  previewRoster: careerOffice,
  importRoster: careerOffice,
  listStudents: careerOffice,
  // grades
  previewGrades: careerOffice,
  importGrades: careerOffice,
  // employers
  registerEmployer: account,
  readMyEmployer: account,
  readDesk: recruiters,
  listEmployers: careerOffice,
  readEmployer: careerOffice,
  decideEmployer: careerOffice,
  // jobs
  saveJobDraft: recruiters,
  submitJob: recruiters,
  closeJob: recruiters,
  listMyJobs: recruiters,
  readMyJob: recruiters,
  proposePosting: recruiters,
  listJobsForReview: careerOffice,
  decideJob: careerOffice,
  readJob: account,
  // search
  searchJobs: account,
  suggestSearches: account,
  // assessments
  listInstruments: students,
  readSitting: students,
  saveAnswers: students,
  finishSitting: students,
  readReport: students,
  readReliability: careerOffice,
  // cards
  saveWishes: students,
  saveCompetencies: students,
  setConsent: students,
  readCard: account,
  saveShownSections: students,
  answerConfirmation: students,
  saveCardEntry: students,
  removeCardEntry: students,
  saveGoal: students,
  removeGoal: students,
  // matching
  readHome: signedIn,
  dismissJob: students,
  readDismissals: students,
  takeBackDismissal: students,
  // alerts
  listInbox: account,
  markInboxRead: account,
  recordSubscription: account,
  readSubscriptions: account,
  // sharing
  createShare: account,
  acknowledgeSharing: account,
  openShare: anyone,
  endShare: account,
  readMyShares: account,
  // applications
  applyToJob: account,
  withdrawApplication: students,
  listMyApplications: students,
  listApplicants: recruiters,
  viewApplicant: recruiters,
  decideApplication: recruiters,
  // interviews
  inviteToInterview: recruiters,
  readInvitation: party,
  claimSlot: students,
  declineInvitation: students,
  withdrawInvitation: recruiters,
  cancelInterview: party,
  setMeetingLink: recruiters,
  listInterviews: party,
  readInterview: party,
  enterRoom: party,
  sendRoomSignal: party,
  readRoomSignals: party,
  recordEvaluation: recruiters,
  // chat
  listConversations: party,
  readConversation: party,
  sendMessage: party,
  markConversationRead: party,
  // recommendations
  listRounds: careerOffice,
  createRound: careerOffice,
  advanceRound: careerOffice,
  publishRound: careerOffice,
  withdrawRound: careerOffice,
  listRecommendedStudents: recruiters,
  // surveys
  readSurvey: students,
  answerSurvey: students,
  removeSurvey: students,
  readSurveyFigures: careerOffice,
  // talents
  searchTalents: recruiters,
  compareTalents: recruiters,
  saveToShortlist: recruiters,
  removeFromShortlist: recruiters,
  listShortlist: recruiters,
  // rights
  readPrivacy: students,
  listLooks: students,
  readStudentCard: careerOffice,
  createFamilyLink: students,
  changeFamilyLink: students,
  revokeFamilyLink: students,
  acceptFamilyLink: account,
  readFamilyPage: family,
  requestExport: students,
  openExport: students,
  disputeData: students,
  saveBirthDate: students,
  listDataDisputes: careerOffice,
  decideDataDispute: careerOffice,
  requestDeletion: students,
  undoDeletion: students,
  // insights
  readCampusToday: careerOffice,
} as const satisfies Record<OperationName, Rule>
