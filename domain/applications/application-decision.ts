import type { InterviewDecision } from '../interviews/interview-status'
import type { ApplicationStage } from './application-stage'

export type ApplicationDecision = 'shortlist' | 'decline'

const stages = {
  shortlist: 'shortlisted',
  decline: 'declined',
  offer: 'offered',
  'next-round': 'interview',
} as const satisfies Record<ApplicationDecision | InterviewDecision, ApplicationStage>

/** The stage an application has after the employer decided, on the card or after an interview. */
export function stageAfter(decision: ApplicationDecision | InterviewDecision): ApplicationStage {
  return stages[decision]
}
