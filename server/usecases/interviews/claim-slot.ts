import { claimSlot as operation } from '~/contract/interviews'
import { invitationStatusAt } from '~/domain/interviews/invitation-rules'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Application, Interview, Invitation } from '../../ports/collections'
import { DuplicateDocument, type Transaction } from '../../ports/documents'
import { notify } from '../alerts/notify'
import { applicationIdOf } from '../applications/application-id'
import { moveStage } from '../applications/move-stage'
import { recordCardEvent } from '../cards/record-card-event'
import { conversationIdOf } from '../chat/ensure-conversation'
import { employerMayAct } from '../employers/employer-may-act'
import { bookedCells, claimCells, isFree } from './slot-claim'

/**
 * Takes one of the offered times for both sides. The cells of both are documents with derived ids, created together:
 * whatever races, the database lets one win.
 */
export const claimSlot = implementCommand(operation, {
  async run({ input, actor, now, ports: { ids } }, tx) {
    const invitation = await tx.get('invitations', input.invitationId)
    if (!invitation || invitation.studentId !== actor.membership.scopeId) return fail('NOT_FOUND')
    const slot = invitation.slots.find(({ slotId }) => slotId === input.slotId)
    if (!slot) return fail('NOT_FOUND')
    // A second tap under another request id: the same time is taken already, by the same student.
    const standing = invitation.interviewId ? await tx.get('interviews', invitation.interviewId) : null
    if (standing?.status === 'booked' && standing.startsAt === slot.startsAt) return ok(answerOf(standing))
    if (invitationStatusAt(invitation, now) !== 'open') return fail('INVITATION_CLOSED')
    if (slot.startsAt <= now) return fail('SLOT_IN_PAST')
    if (!(await employerMayAct(tx, invitation.employerId))) return fail('EMPLOYER_SUSPENDED')

    const application = await tx.get('applications', applicationIdOf(invitation.jobId, invitation.studentId))
    // A withdrawal closes what was open; an invitation of later stands beside the application that was withdrawn.
    if (application?.stage === 'declined') return fail('INVITATION_CLOSED')

    const { recruiterId, studentAccountId } = invitation
    if (!isFree(slot, await bookedCells(tx, recruiterId, [slot]))) return fail('SLOT_TAKEN')
    if (!isFree(slot, await bookedCells(tx, studentAccountId, [slot]))) return fail('OWN_TIME_TAKEN')
    const interview = interviewOf(invitation, slot, ids.random(), now)
    try {
      await claimCells(tx, recruiterId, interview._id, slot)
      await claimCells(tx, studentAccountId, interview._id, slot)
    } catch (error) {
      if (!(error instanceof DuplicateDocument)) throw error
      return fail(error.id.startsWith(recruiterId) ? 'SLOT_TAKEN' : 'OWN_TIME_TAKEN')
    }
    await tx.create('interviews', interview)
    await tx.update('invitations', invitation._id, { set: { status: 'accepted', interviewId: interview._id } })
    await afterBooking(tx, interview, application, now)
    const { jobTitle, employerName, studentName, startsAt } = interview
    const detail = { jobTitle, employerName, studentName, answer: 'accepted', message: '', startsAt }
    await notify(tx, { now, ids, to: recruiterId, kind: 'invitation-answered', detail, target: { page: 'interview', id: interview._id } })
    return ok(answerOf(interview))
  },
})

function answerOf({ _id, startsAt, minutes }: Interview) {
  return { interviewId: _id, startsAt, minutes }
}

function interviewOf(invitation: Invitation, { startsAt, minutes }: { startsAt: string; minutes: number }, id: string, now: string): Interview {
  const { jobId, jobTitle, employerId, employerName, recruiterId, recruiterName, studentId, studentAccountId, studentName, form, meetingLink } = invitation
  return {
    _id: id,
    invitationId: invitation._id,
    jobId,
    jobTitle,
    employerId,
    employerName,
    recruiterId,
    recruiterName,
    studentId,
    studentAccountId,
    studentName,
    form,
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
    minutes,
    status: 'booked',
    meetingLink,
    conversationId: conversationIdOf(jobId, studentId),
    signalSeq: 0,
    isReminded: false,
    cancelReason: '',
    evaluation: null,
    createdAt: now,
  }
}

/** What else follows from a booking: the posting's count, the application's stage, the card's path. */
async function afterBooking(tx: Transaction, { jobId, jobTitle, employerName, studentId, startsAt }: Interview, application: Application | null, now: string): Promise<void> {
  await tx.update('jobs', jobId, { increment: { interviewCount: 1 } })
  if (application) await moveStage(tx, application, 'interview', { now })
  await recordCardEvent(tx, { studentId, kind: 'interview-booked', at: now, job: { jobId, jobTitle, employerName }, result: startsAt })
}
