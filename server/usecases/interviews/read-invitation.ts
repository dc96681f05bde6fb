import { readInvitation as operation } from '~/contract/interviews'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { employerMayAct } from '../employers/employer-may-act'
import { invitationView } from './invitation-view'
import { sideOf } from './party-side'
import { bookedCells } from './slot-claim'

/** One invitation with the times that are free at this moment. */
export const readInvitation = implementQuery(operation, async ({ input, actor, now, ports: { documents } }) => {
  const invitation = await documents.get('invitations', input.invitationId)
  const side = invitation && sideOf(actor.account, invitation)
  if (!invitation || !side) return fail('NOT_FOUND')
  if (side === 'employer' && !(await employerMayAct(documents, invitation.employerId))) return fail('EMPLOYER_SUSPENDED')
  const booked = await bookedCells(documents, invitation.recruiterId, invitation.slots)
  return ok({ invitation: invitationView(invitation, booked, now) })
})
