import { statusAfterCancellation } from '~/domain/interviews/invitation-rules'
import { cellsOf } from '~/domain/interviews/slot-cells'
import type { Interview } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import type { Ids } from '../../ports/ports'
import { notify } from '../alerts/notify'
import { applicationIdOf } from '../applications/application-id'
import { moveStage } from '../applications/move-stage'
import { recordCardEvent } from '../cards/record-card-event'
import type { Side } from './party-side'
import { slotClaimIdOf } from './slot-claim'

interface CallOff {
  interview: Interview
  /** the career office where it suspended the employer */
  by: Side | 'career-office'
  reason: string
  /** where the invitation ends with it, instead of opening again */
  invitationBecomes?: 'declined' | 'withdrawn'
  now: string
  ids: Ids
}

/**
 * Calls a booked interview off: both times are free again, the other side hears it, and the invitation opens again
 * while it still can be answered (statusAfterCancellation), whoever called it off, unless it ends with the interview.
 */
export async function callOffInterview(tx: Transaction, { interview, by, reason, invitationBecomes, now, ids }: CallOff): Promise<void> {
  const { _id, jobId, jobTitle, employerName, studentId, studentName, recruiterId, studentAccountId, startsAt } = interview
  for (const owner of [recruiterId, studentAccountId]) {
    for (const cell of cellsOf(interview)) await tx.remove('slot-claims', slotClaimIdOf(owner, cell))
  }
  await tx.update('interviews', _id, { set: { status: 'cancelled', cancelReason: reason } })
  await tx.update('jobs', jobId, { increment: { interviewCount: -1 } })

  const invitation = await tx.get('invitations', interview.invitationId)
  const application = await tx.get('applications', applicationIdOf(jobId, studentId))
  if (invitation) {
    await tx.update('invitations', invitation._id, { set: { status: invitationBecomes ?? statusAfterCancellation(invitation, startsAt, now), interviewId: null } })
  }
  if (application) await moveStage(tx, application, 'shortlisted', { now })

  await recordCardEvent(tx, { studentId, kind: 'interview-cancelled', at: now, job: { jobId, jobTitle, employerName }, result: by })
  const to = by === 'student' ? recruiterId : studentAccountId
  const detail = { jobTitle, employerName, studentName, by, reason, startsAt }
  await notify(tx, { now, ids, to, kind: 'interview-cancelled', detail, target: { page: 'interview', id: _id } })
}
