import { readInterview as operation } from '~/contract/interviews'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Interview } from '../../ports/collections'
import { applicationIdOf } from '../applications/application-id'
import { interviewRow } from './interview-row'
import { type Side, sideOf } from './party-side'

/** One interview: the student sees decision and message, the employer the whole evaluation. */
export const readInterview = implementQuery(operation, async ({ input, actor, ports: { documents } }) => {
  const interview = await documents.get('interviews', input.interviewId)
  const side = interview && sideOf(actor.account, interview)
  if (!interview || !side) return fail('NOT_FOUND')
  const application = await documents.get('applications', applicationIdOf(interview.jobId, interview.studentId))
  return ok({
    interview: interviewRow(interview),
    side,
    meetingLink: interview.meetingLink,
    result: resultOf(interview),
    evaluation: evaluationFor(side, interview),
    applicationId: application?._id ?? null,
  })
})

function resultOf({ evaluation }: Interview) {
  if (!evaluation) return null
  const { decision, messageToStudent, evaluatedAt } = evaluation
  return { decision, messageToStudent, evaluatedAt }
}

function evaluationFor(side: Side, { evaluation }: Interview) {
  return side === 'employer' ? evaluation : null
}
