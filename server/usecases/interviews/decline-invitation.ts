import { declineInvitation as operation } from '~/contract/interviews'
import { invitationStatusAt } from '~/domain/interviews/invitation-rules'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { notify } from '../alerts/notify'

/** The student says no to all of the times; the recruiter hears it with the message. */
export const declineInvitation = implementCommand(operation, {
  async run({ input: { invitationId, message }, actor, now, ports: { ids } }, tx) {
    const invitation = await tx.get('invitations', invitationId)
    if (!invitation || invitation.studentId !== actor.membership.scopeId) return fail('NOT_FOUND')
    if (invitation.status === 'declined') return ok({ status: 'declined' as const })
    if (invitationStatusAt(invitation, now) !== 'open') return fail('INVITATION_CLOSED')
    await tx.update('invitations', invitationId, { set: { status: 'declined' } })
    const { jobTitle, employerName, studentName, recruiterId } = invitation
    const detail = { jobTitle, employerName, studentName, answer: 'declined', message, startsAt: '' }
    await notify(tx, { now, ids, to: recruiterId, kind: 'invitation-answered', detail, target: { page: 'invitation', id: invitationId } })
    return ok({ status: 'declined' as const })
  },
})
