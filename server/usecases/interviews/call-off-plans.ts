import type { Interview, Invitation } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import type { Ids } from '../../ports/ports'
import { notify } from '../alerts/notify'
import { callOffInterview } from './call-off-interview'
import type { Side } from './party-side'

/**
 * Ends what was planned for an application that came to its end: an unanswered invitation closes, an interview that has
 * not begun is called off, and neither opens again. The recruiter hears of an invitation that its student let go; a
 * student hears of the decision itself.
 * @param by whose word ended the application
 */
export async function callOffPlans(tx: Transaction, { jobId, studentId }: { jobId: string; studentId: string }, { by, now, ids }: { by: Side; now: string; ids: Ids }): Promise<void> {
  const [invitation] = await tx.find('invitations', { jobId, studentId }, { order: [['createdAt', 'desc']], limit: 1 })
  if (!invitation) return
  const status = by === 'student' ? 'declined' : 'withdrawn'
  if (invitation.status === 'open') {
    await tx.update('invitations', invitation._id, { set: { status } })
    if (by === 'student') await tellRecruiter(tx, invitation, now, ids)
  }
  const interview = invitation.interviewId ? await tx.get('interviews', invitation.interviewId) : null
  if (interview && isAhead(interview, now)) await callOffInterview(tx, { interview, by, reason: '', invitationBecomes: status, now, ids })
}

function isAhead({ status, startsAt }: Interview, now: string): boolean {
  return status === 'booked' && startsAt > now
}

async function tellRecruiter(tx: Transaction, { _id, jobTitle, employerName, studentName, recruiterId }: Invitation, now: string, ids: Ids): Promise<void> {
  const detail = { jobTitle, employerName, studentName, answer: 'application-withdrawn', message: '', startsAt: '' }
  await notify(tx, { now, ids, to: recruiterId, kind: 'invitation-answered', detail, target: { page: 'invitation', id: _id } })
}
