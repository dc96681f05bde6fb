import { withdrawInvitation as operation } from '~/contract/interviews'
import { invitationStatusAt } from '~/domain/interviews/invitation-rules'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { notify } from '../alerts/notify'

/** The employer takes an unanswered invitation back. */
export const withdrawInvitation = implementCommand(operation, {
  async run({ input: { invitationId }, actor, now, ports: { ids } }, tx) {
    const invitation = await tx.get('invitations', invitationId)
    if (!invitation || invitation.employerId !== actor.membership.scopeId) return fail('NOT_FOUND')
    if (invitation.status === 'withdrawn') return ok({ status: 'withdrawn' as const })
    if (invitationStatusAt(invitation, now) !== 'open') return fail('INVITATION_CLOSED')
    await tx.update('invitations', invitationId, { set: { status: 'withdrawn' } })
    const { jobTitle, employerName, studentName, studentAccountId } = invitation
    const detail = { jobTitle, employerName, studentName, answer: 'withdrawn', message: '', startsAt: '' }
    await notify(tx, { now, ids, to: studentAccountId, kind: 'invitation-answered', detail, target: { page: 'invitation', id: invitationId } })
    return ok({ status: 'withdrawn' as const })
  },
})
