import { setMeetingLink as operation } from '~/contract/interviews'
import { roomStateAt } from '~/domain/interviews/room-window'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { notify } from '../alerts/notify'
import { employerMayAct } from '../employers/employer-may-act'

/**
 * Sets or changes the link of a booked video interview while its room is not over; the student hears of it, once for
 * each link. The invitation takes it over, for the case that it opens again.
 */
export const setMeetingLink = implementCommand(operation, {
  async run({ input: { interviewId, meetingLink }, actor, now, ports: { ids } }, tx) {
    const interview = await tx.get('interviews', interviewId)
    if (!interview || interview.employerId !== actor.membership.scopeId || interview.form !== 'video') return fail('NOT_FOUND')
    if (!(await employerMayAct(tx, interview.employerId))) return fail('EMPLOYER_SUSPENDED')
    if (interview.status !== 'booked' || roomStateAt(interview, now) === 'over') return fail('INTERVIEW_OVER')
    if (interview.meetingLink === meetingLink) return ok({ interviewId })
    await tx.update('interviews', interviewId, { set: { meetingLink } })
    if (await tx.get('invitations', interview.invitationId)) await tx.update('invitations', interview.invitationId, { set: { meetingLink } })
    const { jobTitle, employerName, studentName, startsAt, studentAccountId } = interview
    await notify(tx, { now, ids, to: studentAccountId, kind: 'meeting-link-set', detail: { jobTitle, employerName, studentName, startsAt }, target: { page: 'interview', id: interviewId } })
    return ok({ interviewId })
  },
})
