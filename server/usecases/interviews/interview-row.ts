import type { OutputOf } from '~/contract/operation'
import type { readInterview } from '~/contract/interviews'
import type { Interview } from '../../ports/collections'

/** An interview in a list; the same for both sides. */
export function interviewRow(interview: Interview): OutputOf<typeof readInterview>['interview'] {
  const { _id, invitationId, jobId, jobTitle, employerName, studentName, form, startsAt, minutes, status, conversationId } = interview
  return { interviewId: _id, invitationId, jobId, jobTitle, employerName, studentName, form, startsAt, minutes, status, conversationId }
}
