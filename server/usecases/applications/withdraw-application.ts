import { withdrawApplication as operation } from '~/contract/applications'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Application } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import type { Ids } from '../../ports/ports'
import { notify } from '../alerts/notify'
import { callOffInterview } from '../interviews/call-off-interview'
import { moveStage } from './move-stage'

/** The student takes the application back, and the card with it; what was planned because of it is called off. */
export const withdrawApplication = implementCommand(operation, {
  async run({ input, actor, now, ports: { ids } }, tx) {
    const application = await tx.get('applications', input.applicationId)
    if (!application || application.studentId !== actor.membership.scopeId) return fail('NOT_FOUND')
    if (application.stage === 'withdrawn') return ok({ stage: 'withdrawn' as const })
    if (!(await moveStage(tx, application, 'withdrawn', { now }))) return fail('STAGE_FINAL')
    await callOffPlans(tx, application, now, ids)
    return ok({ stage: 'withdrawn' as const })
  },
})

async function callOffPlans(tx: Transaction, { jobId, studentId, employerName }: Application, now: string, ids: Ids): Promise<void> {
  const [invitation] = await tx.find('invitations', { jobId, studentId }, { order: [['createdAt', 'desc']], limit: 1 })
  if (!invitation) return
  if (invitation.status === 'open') {
    await tx.update('invitations', invitation._id, { set: { status: 'declined' } })
    const detail = { jobTitle: invitation.jobTitle, employerName, studentName: invitation.studentName, answer: 'application-withdrawn', message: '', startsAt: '' }
    await notify(tx, { now, ids, to: invitation.recruiterId, kind: 'invitation-answered', detail, target: { page: 'invitation', id: invitation._id } })
  }
  const interview = invitation.interviewId ? await tx.get('interviews', invitation.interviewId) : null
  if (interview?.status !== 'booked' || interview.startsAt <= now) return
  await callOffInterview(tx, { interview, by: 'student', reason: '', now, ids })
  await tx.update('invitations', invitation._id, { set: { status: 'declined', interviewId: null } })
}
