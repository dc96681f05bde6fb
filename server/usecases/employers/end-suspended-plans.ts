import type { Ports } from '../../ports/ports'
import { notify } from '../alerts/notify'
import { callOffInterview } from '../interviews/call-off-interview'
import { employerMayAct } from './employer-may-act'

const batch = 100

/**
 * Takes back the open invitations of a suspended employer and calls off its interviews that are not over; each student
 * is told why. One transaction for each, so that an employer of any size is done in steps. An employer that was let
 * back meanwhile keeps what is left.
 * @param deadline instant at which to stop, ISO 8601
 * @returns false when some are left for the next call
 */
export async function endSuspendedPlans(ports: Ports, employerId: string, deadline: string): Promise<boolean> {
  const { documents, clock } = ports
  for (;;) {
    const now = clock.now().toISOString()
    if (now >= deadline) return false
    if (await employerMayAct(documents, employerId)) return true
    const [invitations, interviews] = await Promise.all([
      documents.find('invitations', { employerId, status: 'open' }, { fields: ['_id'], limit: batch }),
      documents.find('interviews', { employerId, status: 'booked', endsAt: { gt: now } }, { fields: ['_id'], limit: batch }),
    ])
    if (invitations.length + interviews.length === 0) return true
    const steps = [...interviews.map(({ _id }) => () => endInterview(ports, _id)), ...invitations.map(({ _id }) => () => endInvitation(ports, _id))]
    for (const step of steps) {
      if (clock.now().toISOString() >= deadline) return false
      await step()
    }
  }
}

async function endInterview({ documents, clock, ids }: Ports, id: string): Promise<void> {
  const now = clock.now().toISOString()
  await documents.transaction(async (tx) => {
    const interview = await tx.get('interviews', id)
    if (interview?.status !== 'booked' || interview.endsAt <= now) return
    await callOffInterview(tx, { interview, by: 'career-office', reason: '', invitationBecomes: 'withdrawn', now, ids })
  })
}

async function endInvitation({ documents, clock, ids }: Ports, id: string): Promise<void> {
  const now = clock.now().toISOString()
  await documents.transaction(async (tx) => {
    const invitation = await tx.get('invitations', id)
    if (invitation?.status !== 'open') return
    await tx.update('invitations', id, { set: { status: 'withdrawn' } })
    const { jobTitle, employerName, studentName, studentAccountId } = invitation
    const detail = { jobTitle, employerName, studentName, answer: 'employer-suspended', message: '', startsAt: '' }
    await notify(tx, { now, ids, to: studentAccountId, kind: 'invitation-answered', detail, target: { page: 'invitation', id } })
  })
}
