import { readInterview as operation } from '~/contract/interviews'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Interview } from '../../ports/collections'
import type { CompetencyConfirmation } from '../../ports/confirmation-collections'
import { applicationIdOf } from '../applications/application-id'
import { employerMayAct } from '../employers/employer-may-act'
import { interviewRow } from './interview-row'
import { type Side, sideOf } from './party-side'
import { requiredLevels } from './required-levels'

/** One interview: the student sees decision and message, the employer the whole evaluation. */
export const readInterview = implementQuery(operation, async ({ input, actor, ports: { documents } }) => {
  const interview = await documents.get('interviews', input.interviewId)
  const side = interview && sideOf(actor.account, interview)
  if (!interview || !side) return fail('NOT_FOUND')
  const isOurs = side === 'employer'
  if (isOurs && !(await employerMayAct(documents, interview.employerId))) return fail('EMPLOYER_SUSPENDED')
  const [application, job, confirmed] = await Promise.all([
    documents.get('applications', applicationIdOf(interview.jobId, interview.studentId)),
    isOurs && interview.status === 'booked' ? documents.get('jobs', interview.jobId) : null,
    isOurs && interview.evaluation ? documents.find('competency-confirmations', { interviewId: interview._id }) : [],
  ])
  return ok({
    interview: interviewRow(interview, actor.account._id),
    side,
    meetingLink: interview.meetingLink,
    result: resultOf(interview),
    evaluation: evaluationFor(side, interview, confirmed),
    // Whoever withdrew has taken it back: it opens for the student alone.
    applicationId: application && !(isOurs && application.stage === 'withdrawn') ? application._id : null,
    required: requiredLevels(job),
  })
})

function resultOf({ evaluation }: Interview) {
  if (!evaluation) return null
  const { decision, messageToStudent, evaluatedAt } = evaluation
  return { decision, messageToStudent, evaluatedAt }
}

function evaluationFor(side: Side, { evaluation }: Interview, confirmed: readonly CompetencyConfirmation[]) {
  if (side !== 'employer' || !evaluation) return null
  return { ...evaluation, confirmed: confirmed.map(({ competency, level, state, statement }) => ({ id: competency, level, state, statement })) }
}
