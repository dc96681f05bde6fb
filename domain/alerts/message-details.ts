import type { MessageKind } from './message-kinds'

const interview = ['jobTitle', 'employerName', 'studentName', 'startsAt'] as const

/**
 * What the wording of each kind finds in a row's `detail`. Values are names, titles, people's own words, instants
 * (…At, ISO 8601), or codes; never words of ours.
 */
export const messageDetails = {
  /** score: 0–100 */
  'job-matched': ['jobTitle', 'employerName', 'score'],
  /** title: the career office's own words */
  'picks-published': ['title', 'schoolName', 'count'],
  'application-viewed': ['jobTitle', 'employerName'],
  /** decision: shortlist | decline; message may be '' */
  'application-decided': ['jobTitle', 'employerName', 'decision', 'message'],
  /** score: 0–100 */
  'application-received': ['jobTitle', 'studentName', 'schoolName', 'score'],
  /** form: interviewForms */
  'invitation-received': ['jobTitle', 'employerName', 'form', 'answerBy'],
  /** answer: accepted | declined | lapsed | application-withdrawn (to the recruiter), withdrawn | employer-suspended (to the student); startsAt when accepted, else '' */
  'invitation-answered': ['jobTitle', 'employerName', 'studentName', 'answer', 'message', 'startsAt'],
  /** by: student | employer | career-office; reason may be '' */
  'interview-cancelled': [...interview, 'by', 'reason'],
  'interview-soon': interview,
  'meeting-link-set': interview,
  /** decision: interviewDecisions */
  'interview-result': ['jobTitle', 'employerName', 'decision', 'message'],
  'chat-message': ['jobTitle', 'from'],
  /** decision: verify | return | suspend */
  'employer-decided': ['employerName', 'decision', 'note'],
  /** decision: publish | return */
  'job-decided': ['jobTitle', 'decision', 'note'],
  /** decision: transfer | keep; side: disputer | holder */
  'claim-dispute-decided': ['decision', 'note', 'side'],
  /** decision: kept | corrected | removed; title of the entry, '' for a fact of the roster */
  'data-dispute-decided': ['decision', 'note', 'title'],
  /** it says all: which ones stand on the privacy page */
  'consents-withdrawn': [],
  /** channel: shareChannels */
  'share-applied': ['jobTitle', 'employerName', 'channel'],
  /** round: surveyRounds; closesOn: the last day, YYYY-MM-DD */
  'survey-open': ['round', 'closesOn'],
  'survey-closing': ['round', 'closesOn'],
} as const satisfies Record<MessageKind, readonly string[]>

export type MessageDetail<K extends MessageKind> = Record<(typeof messageDetails)[K][number], string>
