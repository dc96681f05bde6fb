import * as accounts from './accounts'
import * as alerts from './alerts'
import * as applications from './applications'
import * as cardEntries from './card-entries'
import * as cardGoals from './card-goals'
import * as assessments from './assessments'
import * as cards from './cards'
import * as chat from './chat'
import * as confirmations from './confirmations'
import * as desk from './desk'
import * as employers from './employers'
import * as grades from './grades'
import * as insights from './insights'
import * as interviews from './interviews'
import * as jobs from './jobs'
import * as matching from './matching'
import * as prints from './prints'
import * as resumes from './resumes'
import * as postingAssistant from './posting-assistant'
import * as recommendations from './recommendations'
import * as rights from './rights'
import * as roster from './roster'
import * as search from './search'
import * as sharing from './sharing'
import * as surveys from './surveys'
import * as talents from './talents'

/** Every operation of the product, by name. A name that is missing here can't be called; one without a policy can't be built. */
export const operations = {
  // accounts
  acceptTerms: accounts.acceptTerms,
  readSession: accounts.readSession,
  listSchools: accounts.listSchools,
  claimRecord: accounts.claimRecord,
  openClaimDispute: accounts.openClaimDispute,
  listClaimDisputes: accounts.listClaimDisputes,
  decideClaimDispute: accounts.decideClaimDispute,
  // alerts
  listInbox: alerts.listInbox,
  markInboxRead: alerts.markInboxRead,
  recordSubscription: alerts.recordSubscription,
  readSubscriptions: alerts.readSubscriptions,
  // applications
  applyToJob: applications.applyToJob,
  withdrawApplication: applications.withdrawApplication,
  listMyApplications: applications.listMyApplications,
  listApplicants: applications.listApplicants,
  viewApplicant: applications.viewApplicant,
  decideApplication: applications.decideApplication,
  // assessments
  listInstruments: assessments.listInstruments,
  readSitting: assessments.readSitting,
  saveAnswers: assessments.saveAnswers,
  finishSitting: assessments.finishSitting,
  readReport: assessments.readReport,
  readReliability: assessments.readReliability,
  // cards
  saveWishes: cards.saveWishes,
  saveCompetencies: cards.saveCompetencies,
  setConsent: cards.setConsent,
  readCard: cards.readCard,
  saveShownSections: cardEntries.saveShownSections,
  answerConfirmation: confirmations.answerConfirmation,
  saveCardEntry: cardEntries.saveCardEntry,
  removeCardEntry: cardEntries.removeCardEntry,
  saveGoal: cardGoals.saveGoal,
  removeGoal: cardGoals.removeGoal,
  // chat
  listConversations: chat.listConversations,
  readConversation: chat.readConversation,
  sendMessage: chat.sendMessage,
  markConversationRead: chat.markConversationRead,
  // desk
  startDeskSignIn: desk.startDeskSignIn,
  readDeskSignIn: desk.readDeskSignIn,
  confirmDeskSignIn: desk.confirmDeskSignIn,
  takeDeskSession: desk.takeDeskSession,
  endDeskSession: desk.endDeskSession,
  uploadPart: desk.uploadPart,
  finishUpload: desk.finishUpload,
  // employers
  registerEmployer: employers.registerEmployer,
  readMyEmployer: employers.readMyEmployer,
  readDesk: employers.readDesk,
  listEmployers: employers.listEmployers,
  readEmployer: employers.readEmployer,
  decideEmployer: employers.decideEmployer,
  // grades
  previewGrades: grades.previewGrades,
  importGrades: grades.importGrades,
  // insights
  readCampusToday: insights.readCampusToday,
  // interviews
  inviteToInterview: interviews.inviteToInterview,
  readInvitation: interviews.readInvitation,
  claimSlot: interviews.claimSlot,
  declineInvitation: interviews.declineInvitation,
  withdrawInvitation: interviews.withdrawInvitation,
  cancelInterview: interviews.cancelInterview,
  setMeetingLink: interviews.setMeetingLink,
  listInterviews: interviews.listInterviews,
  readInterview: interviews.readInterview,
  enterRoom: interviews.enterRoom,
  sendRoomSignal: interviews.sendRoomSignal,
  readRoomSignals: interviews.readRoomSignals,
  recordEvaluation: interviews.recordEvaluation,
  // jobs
  saveJobDraft: jobs.saveJobDraft,
  submitJob: jobs.submitJob,
  closeJob: jobs.closeJob,
  listMyJobs: jobs.listMyJobs,
  readMyJob: jobs.readMyJob,
  proposePosting: postingAssistant.proposePosting,
  listJobsForReview: jobs.listJobsForReview,
  decideJob: jobs.decideJob,
  readJob: jobs.readJob,
  // search
  searchJobs: search.searchJobs,
  suggestSearches: search.suggestSearches,
  // matching
  readHome: matching.readHome,
  dismissJob: matching.dismissJob,
  readDismissals: matching.readDismissals,
  takeBackDismissal: matching.takeBackDismissal,
  // prints
  printReport: prints.printReport,
  printCard: prints.printCard,
  // resumes
  listResumes: resumes.listResumes,
  readResume: resumes.readResume,
  saveResume: resumes.saveResume,
  listResumeRevisions: resumes.listResumeRevisions,
  readResumeRevision: resumes.readResumeRevision,
  removeResume: resumes.removeResume,
  previewResume: resumes.previewResume,
  renderResume: resumes.renderResume,
  openSentResume: resumes.openSentResume,
  downloadSentResume: resumes.downloadSentResume,
  // rights
  readPrivacy: rights.readPrivacy,
  listLooks: rights.listLooks,
  readStudentCard: rights.readStudentCard,
  createFamilyLink: rights.createFamilyLink,
  changeFamilyLink: rights.changeFamilyLink,
  revokeFamilyLink: rights.revokeFamilyLink,
  acceptFamilyLink: rights.acceptFamilyLink,
  readFamilyPage: rights.readFamilyPage,
  requestExport: rights.requestExport,
  openExport: rights.openExport,
  disputeData: rights.disputeData,
  saveBirthDate: rights.saveBirthDate,
  listDataDisputes: rights.listDataDisputes,
  decideDataDispute: rights.decideDataDispute,
  requestDeletion: rights.requestDeletion,
  undoDeletion: rights.undoDeletion,
  // roster
  previewRoster: roster.previewRoster,
  importRoster: roster.importRoster,
  listStudents: roster.listStudents,
  // sharing
  createShare: sharing.createShare,
  acknowledgeSharing: sharing.acknowledgeSharing,
  openShare: sharing.openShare,
  endShare: sharing.endShare,
  readMyShares: sharing.readMyShares,
  // recommendations
  listRounds: recommendations.listRounds,
  createRound: recommendations.createRound,
  advanceRound: recommendations.advanceRound,
  publishRound: recommendations.publishRound,
  withdrawRound: recommendations.withdrawRound,
  listRecommendedStudents: recommendations.listRecommendedStudents,
  // surveys
  readSurvey: surveys.readSurvey,
  answerSurvey: surveys.answerSurvey,
  removeSurvey: surveys.removeSurvey,
  readSurveyFigures: surveys.readSurveyFigures,
  // talents
  searchTalents: talents.searchTalents,
  compareTalents: talents.compareTalents,
  saveToShortlist: talents.saveToShortlist,
  removeFromShortlist: talents.removeFromShortlist,
  listShortlist: talents.listShortlist,
} as const

export type OperationName = keyof typeof operations
