import type { TimerJob } from '../../kernel/timer-jobs'
import type { Ports } from '../../ports/ports'
import { notify } from '../alerts/notify'

const batch = 100

/** Invitations that nobody answered in time lapse; the recruiter hears it. The next tick takes what is left. */
export const lapseInvitations: TimerJob = {
  name: 'lapseInvitations',
  async run(ports) {
    const now = ports.clock.now().toISOString()
    const due = await ports.documents.find('invitations', { status: 'open', answerBy: { lte: now } }, { fields: ['_id'], limit: batch })
    let lapsed = 0
    for (const { _id } of due) if (await lapse(ports, _id, now)) lapsed++
    return lapsed
  },
}

async function lapse({ documents, ids }: Ports, id: string, now: string): Promise<boolean> {
  return documents.transaction(async (tx) => {
    const invitation = await tx.get('invitations', id)
    if (invitation?.status !== 'open' || invitation.answerBy > now) return false
    await tx.update('invitations', id, { set: { status: 'lapsed' } })
    const { jobTitle, employerName, studentName } = invitation
    const detail = { jobTitle, employerName, studentName, answer: 'lapsed', message: '', startsAt: '' }
    await notify(tx, { now, ids, to: invitation.recruiterId, kind: 'invitation-answered', detail, target: { page: 'invitation', id } })
    return true
  })
}
