import type { OutputOf } from '~/contract/operation'
import type { readInvitation } from '~/contract/interviews'
import { invitationStatusAt } from '~/domain/interviews/invitation-rules'
import type { Invitation } from '../../ports/collections'
import { isFree } from './slot-claim'

type InvitationView = OutputOf<typeof readInvitation>['invitation']

/** @param booked the recruiter's booked cells; a time that has begun is not free either */
export function invitationView(invitation: Invitation, booked: ReadonlySet<string>, now: string): InvitationView {
  const { _id, jobId, jobTitle, employerName, studentId, studentName, form, message, slots, answerBy, createdAt, interviewId } = invitation
  return {
    invitationId: _id,
    jobId,
    jobTitle,
    employerName,
    studentId,
    studentName,
    form,
    message,
    status: invitationStatusAt(invitation, now),
    slots: slots.map((slot) => ({ ...slot, isFree: slot.startsAt > now && isFree(slot, booked) })),
    answerBy,
    createdAt,
    interviewId,
  }
}
