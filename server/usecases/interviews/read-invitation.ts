import { readInvitation as operation } from '~/contract/interviews'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { invitationView } from './invitation-view'
import { sideOf } from './party-side'
import { bookedCells } from './slot-claim'

/** One invitation with the times that are free at this moment. */
export const readInvitation = implementQuery(operation, async ({ input, actor, now, ports: { documents } }) => {
  const invitation = await documents.get('invitations', input.invitationId)
  if (!invitation || !sideOf(actor.account, invitation)) return fail('NOT_FOUND')
  const booked = await bookedCells(documents, invitation.recruiterId, invitation.slots)
  return ok({ invitation: invitationView(invitation, booked, now) })
})
