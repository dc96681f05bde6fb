import type { OutputOf } from '~/contract/operation'
import type { readInterview } from '~/contract/interviews'
import type { Interview } from '../../ports/collections'

/** An interview in a list; the same for both sides, but for whose time it takes. */
export function interviewRow(interview: Interview, accountId: string): OutputOf<typeof readInterview>['interview'] {
  const { _id, invitationId, jobId, jobTitle, employerName, studentName, form, startsAt, minutes, status, conversationId, recruiterId, studentAccountId } = interview
  const isMine = accountId === recruiterId || accountId === studentAccountId
  return { interviewId: _id, invitationId, jobId, jobTitle, employerName, studentName, form, startsAt, minutes, status, conversationId, isMine }
}
