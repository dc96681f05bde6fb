import type { OperationName } from '~/contract/operations'
import type { CallRecord } from '~/local-cloud/accounting/call-record'

/** The most that one call of an operation may ask of the database. */
export interface Budget {
  reads: number
  writes: number
  /** transactions that one try needs, 1 unless said; a call that needed more had met others and is not held to the budget */
  transactions?: number
}

/** Filled from the journeys; a call that asks for more fails the test file it happened in. */
export const budgets: Partial<Record<OperationName, Budget>> = {
  acceptTerms: { reads: 3, writes: 2 },
  readSession: { reads: 1, writes: 0 },
  listSchools: { reads: 2, writes: 0 },
  /** the card and the market's entry follow where the school has recorded what proves something */
  claimRecord: { reads: 10, writes: 10, transactions: 2 },
  openClaimDispute: { reads: 7, writes: 3, transactions: 2 },
  listClaimDisputes: { reads: 3, writes: 0 },
  // The most where the person before had answered questionnaires, each of which leaves three groups and what is told of
  // them, and written much: whatever was theirs goes one by one.
  decideClaimDispute: { reads: 36, writes: 62 },
  listInbox: { reads: 9, writes: 0 },
  markInboxRead: { reads: 4, writes: 2 },
  // The first one, and the last, changes what the market says of a student: an entry for each province they wish for.
  recordSubscription: { reads: 6, writes: 4 },
  readSubscriptions: { reads: 2, writes: 0 },
  /** five of the reads and one write are the résumé that goes with it */
  applyToJob: { reads: 19, writes: 14 },
  // Two of each where the recruiter has not read the notice of it: that goes, and leaves the count.
  withdrawApplication: { reads: 10, writes: 16 },
  listMyApplications: { reads: 2, writes: 0 },
  listApplicants: { reads: 6, writes: 1 },
  viewApplicant: { reads: 8, writes: 6 },
  // The most where a no calls off an interview of half an hour.
  decideApplication: { reads: 11, writes: 17 },
  // Where a student or a job is listed, each province or discipline has an entry of the change.
  saveWishes: { reads: 6, writes: 5 },
  saveCompetencies: { reads: 6, writes: 4 },
  // Statistics is the dear one: every instrument leaves or joins three groups, and of each something else may be told.
  setConsent: { reads: 12, writes: 34 },
  // One more each for a student of whom an employer has confirmed something, and for a graduate who answered a survey.
  readCard: { reads: 10, writes: 0 },
  readSurvey: { reads: 3, writes: 0 },
  // Handed in and counted, it moves its major and the majors told of together; one in five times majors are told apart,
  // and each that is large enough for the first time is one write more.
  answerSurvey: { reads: 7, writes: 7 },
  // Where enough are left, what is told is told at once without up to five others, who are looked up and marked.
  removeSurvey: { reads: 7, writes: 9 },
  readSurveyFigures: { reads: 4, writes: 0 },
  answerConfirmation: { reads: 7, writes: 5 },
  listInstruments: { reads: 3, writes: 0 },
  readSitting: { reads: 2, writes: 0 },
  saveAnswers: { reads: 3, writes: 2 },
  // In place of an earlier semester; of each of three groups something else may be told.
  finishSitting: { reads: 12, writes: 15 },
  readReport: { reads: 4, writes: 0 },
  /** a read for each instrument: of one major, the sums of all of them decide whether it may be shown */
  readReliability: { reads: 6, writes: 0 },
  saveShownSections: { reads: 4, writes: 3 },
  // The labels follow where the section of the entry is shown.
  saveCardEntry: { reads: 7, writes: 3 },
  // With a résumé that had it, an earlier version of that, and its PDF to let go: for each more a little more.
  removeCardEntry: { reads: 8, writes: 6 },
  saveGoal: { reads: 4, writes: 2 },
  removeGoal: { reads: 3, writes: 2 },
  listConversations: { reads: 4, writes: 0 },
  readConversation: { reads: 4, writes: 0 },
  sendMessage: { reads: 9, writes: 6 },
  markConversationRead: { reads: 4, writes: 4 },
  readDeskSignIn: { reads: 2, writes: 0 },
  confirmDeskSignIn: { reads: 5, writes: 3, transactions: 2 },
  endDeskSession: { reads: 2, writes: 0 },
  finishUpload: { reads: 3, writes: 0 },
  // Five of the reads where a founder takes it back, or it was another code: the entry of the card, its labels, the résumés
  // and their earlier versions, and a dispute about it. A write for that, and one for each résumé and version that had it.
  registerEmployer: { reads: 11, writes: 8 },
  readMyEmployer: { reads: 2, writes: 0 },
  readDesk: { reads: 5, writes: 0 },
  listEmployers: { reads: 4, writes: 0 },
  // One more for who founded it.
  readEmployer: { reads: 3, writes: 0 },
  // However many postings it has: they close with the ticks. Three of the reads and two of the writes where a student founded
  // it, two of each where lists learn that it was suspended or let back.
  decideEmployer: { reads: 8, writes: 10 },
  readCampusToday: { reads: 10, writes: 0 },
  // Two of the writes where the student allowed a message about it: the ledger, and what will be delivered.
  inviteToInterview: { reads: 11, writes: 7 },
  readInvitation: { reads: 4, writes: 0 },
  claimSlot: { reads: 9, writes: 18 },
  declineInvitation: { reads: 4, writes: 5 },
  withdrawInvitation: { reads: 4, writes: 5 },
  cancelInterview: { reads: 7, writes: 13 },
  setMeetingLink: { reads: 7, writes: 6 },
  /** one read for each recruiter with invitations open */
  listInterviews: { reads: 8, writes: 0 },
  readInterview: { reads: 5, writes: 0 },
  enterRoom: { reads: 4, writes: 1 },
  sendRoomSignal: { reads: 5, writes: 4 },
  readRoomSignals: { reads: 3, writes: 0 },
  // Five writes more when levels are confirmed: the statement, the card, the market. Two where a message is still allowed.
  recordEvaluation: { reads: 13, writes: 12 },
  saveJobDraft: { reads: 4, writes: 2 },
  submitJob: { reads: 4, writes: 2 },
  closeJob: { reads: 5, writes: 6 },
  listMyJobs: { reads: 2, writes: 0 },
  readMyJob: { reads: 2, writes: 0 },
  proposePosting: { reads: 1, writes: 0 },
  listJobsForReview: { reads: 4, writes: 0 },
  decideJob: { reads: 8, writes: 10 },
  readJob: { reads: 5, writes: 0 },
  /** seven warm; in a cold instance one more for each step: blocks, what is near, the vocabulary, what a slip may mean, ids */
  searchJobs: { reads: 12, writes: 0 },
  suggestSearches: { reads: 9, writes: 0 },
  /** ten, three more while the school shows a round, and three where the student wants less of something */
  readHome: { reads: 16, writes: 0 },
  dismissJob: { reads: 4, writes: 2 },
  readDismissals: { reads: 3, writes: 0 },
  takeBackDismissal: { reads: 3, writes: 2 },
  previewRoster: { reads: 21, writes: 1 },
  // 300 reads and writes together, and what the last record takes: a claimed one's card and market follow, consents where
  // a date of birth makes a minor of somebody, and figures where the major or the year is another.
  importRoster: { reads: 200, writes: 350 },
  /** 20,000 rows, 50,000 with DEEP: four reads for each 900 of them: students, what stands, its like in other semesters, what was taken off */
  previewGrades: { reads: process.env.DEEP ? 229 : 93, writes: 1 },
  // 300 requests, reads for each student whose card follows among them, and what the last student's card needs.
  importGrades: { reads: 40, writes: 306 },
  listStudents: { reads: 3, writes: 0 },
  listRounds: { reads: 5, writes: 0 },
  createRound: { reads: 4, writes: 2 },
  /** a step over a thousand students and a thousand jobs; the last one writes what is recommended, a hundred to a document */
  advanceRound: { reads: 8, writes: 8 },
  publishRound: { reads: 4, writes: 4 },
  withdrawRound: { reads: 4, writes: 3 },
  listRecommendedStudents: { reads: 13, writes: 1 },
  searchTalents: { reads: 13, writes: 1 },
  compareTalents: { reads: 10, writes: 1 },
  saveToShortlist: { reads: 8, writes: 2 },
  removeFromShortlist: { reads: 3, writes: 2 },
  listShortlist: { reads: 9, writes: 1 },
  printReport: { reads: 5, writes: 0 },
  printCard: { reads: 5, writes: 0 },
  listResumes: { reads: 3, writes: 0 },
  readResume: { reads: 5, writes: 0 },
  /** one write keeps the version that is replaced */
  saveResume: { reads: 6, writes: 3 },
  listResumeRevisions: { reads: 3, writes: 0 },
  readResumeRevision: { reads: 2, writes: 0 },
  /** ten of the writes where ten earlier versions go with it */
  removeResume: { reads: 7, writes: 13 },
  previewResume: { reads: 4, writes: 0 },
  // Another page than before: the PDF of the former one is let go.
  renderResume: { reads: 8, writes: 4 },
  openSentResume: { reads: 7, writes: 1 },
  downloadSentResume: { reads: 7, writes: 4 },
  /** one of the reads is the record, until a notice for minors has been read */
  // And one for each that was ended before.
  createShare: { reads: 10, writes: 2 },
  acknowledgeSharing: { reads: 3, writes: 2 },
  openShare: { reads: 6, writes: 2 },
  // With a poster, its code goes too.
  endShare: { reads: 3, writes: 3 },
  readPrivacy: { reads: 13, writes: 0 },
  listLooks: { reads: 3, writes: 0 },
  readStudentCard: { reads: 5, writes: 1 },
  createFamilyLink: { reads: 4, writes: 1 },
  changeFamilyLink: { reads: 3, writes: 2 },
  revokeFamilyLink: { reads: 5, writes: 3 },
  acceptFamilyLink: { reads: 4, writes: 2 },
  readFamilyPage: { reads: 6, writes: 1 },
  openExport: { reads: 2, writes: 0 },
  // Where it makes a minor of somebody, up to two consents close and the market follows.
  saveBirthDate: { reads: 10, writes: 14 },
  disputeData: { reads: 9, writes: 7 },
  listDataDisputes: { reads: 3, writes: 0 },
  // The most where a major or a year is corrected of somebody who counts in everything: each instrument and round moves.
  decideDataDispute: { reads: 20, writes: 57 },
  requestDeletion: { reads: 4, writes: 2 },
  undoDeletion: { reads: 3, writes: 2 },
  /** every collection once, and again for each five hundred rows of a person */
  requestExport: { reads: 48, writes: 3, transactions: 2 },
  readMyShares: { reads: 2, writes: 0 },
}

/** What went over its budget, one line each. */
export function overBudget(records: readonly CallRecord[]): string[] {
  const over: string[] = []
  for (const [operation, { reads, writes, transactions = 1 }] of Object.entries(budgets)) {
    const calls = records.filter((record) => record.operation === operation)
    const tried = calls.filter((record) => record.transactions <= transactions)
    if (calls.length > 0 && tried.length === 0) over.push(`${operation}: every call needed more than ${transactions} transactions`)
    const mostReads = Math.max(0, ...tried.map((record) => record.reads))
    const mostWrites = Math.max(0, ...tried.map((record) => record.writes))
    if (mostReads > reads || mostWrites > writes) over.push(`${operation}: ${mostReads} reads, ${mostWrites} writes; the budget is ${reads} and ${writes}`)
  }
  return over
}
