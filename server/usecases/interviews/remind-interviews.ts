import { reminderMinutes } from '~/domain/interviews/room-window'
import type { TimerJob } from '../../kernel/timer-jobs'
import type { Ports } from '../../ports/ports'
import { notify } from '../alerts/notify'

const batch = 200

/** Tells both sides once that their interview is near. */
export const remindInterviews: TimerJob = {
  name: 'remindInterviews',
  async run(ports) {
    const now = ports.clock.now()
    const soon = new Date(now.getTime() + reminderMinutes * 60_000).toISOString()
    const due = await ports.documents.find(
      'interviews',
      { status: 'booked', isReminded: false, startsAt: { gt: now.toISOString(), lte: soon } },
      { fields: ['_id'], limit: batch },
    )
    let reminded = 0
    for (const { _id } of due) if (await remind(ports, _id, now.toISOString())) reminded++
    return reminded
  },
}

async function remind({ documents, ids }: Ports, id: string, now: string): Promise<boolean> {
  return documents.transaction(async (tx) => {
    const interview = await tx.get('interviews', id)
    if (interview?.status !== 'booked' || interview.isReminded) return false
    await tx.update('interviews', id, { set: { isReminded: true } })
    const { jobTitle, employerName, studentName, startsAt, recruiterId, studentAccountId } = interview
    const detail = { jobTitle, employerName, studentName, startsAt }
    for (const to of [studentAccountId, recruiterId]) await notify(tx, { now, ids, to, kind: 'interview-soon', detail, target: { page: 'interview', id } })
    return true
  })
}
