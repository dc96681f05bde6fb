import { viewApplicant as operation } from '~/contract/applications'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Application } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { notify } from '../alerts/notify'
import { conversationIdOf } from '../chat/ensure-conversation'
import { employerMayAct } from '../employers/employer-may-act'
import { recordLook } from '../rights/record-look'
import { moveStage } from './move-stage'
import { shownToEmployer } from './shown-to-employer'

/**
 * Opens one application. The first look moves it on and tells the student, every look is logged where its owner sees it.
 * While it lives, the match is today's: what the student has learned since counts. Once it is over, it is what was sent.
 */
export const viewApplicant = implementCommand(operation, {
  // The look and the stage are the same however often it is opened, and the reply is somebody's card: it is not kept.
  isRecorded: false,
  async run({ input, actor, now, ports: { ids } }, tx) {
    const { membership } = actor
    const application = await tx.get('applications', input.applicationId)
    if (!application || application.employerId !== membership.scopeId) return fail('NOT_FOUND')
    if (!(await employerMayAct(tx, application.employerId))) return fail('EMPLOYER_SUSPENDED')
    const { _id, jobId, jobTitle, studentId, employerName, student } = application
    const job = await tx.get('jobs', jobId)
    const card = await tx.get('cards', studentId)
    // Whoever withdrew has taken the card back.
    if (!job || !card || application.stage === 'withdrawn') return fail('NOT_FOUND')

    await recordLook(tx, studentId, { actor, viewerName: employerName, what: 'application', now })
    const isFirst = application.stage === 'submitted' && (await moveStage(tx, application, 'viewed', { now }))
    if (isFirst) {
      const target = { page: 'application', id: _id } as const
      await notify(tx, { now, ids, to: application.accountId, kind: 'application-viewed', detail: { jobTitle, employerName }, target })
    }
    return ok({
      applicationId: _id,
      jobId,
      jobTitle,
      stage: isFirst ? ('viewed' as const) : application.stage,
      note: application.note,
      resume: application.resume ? { title: application.resume.title } : null,
      student: { studentId, ...student },
      ...shownToEmployer(application, job, card, now),
      ...(await interviewOf(tx, application)),
      conversationId: conversationIdOf(jobId, studentId),
    })
  },
})

/** The latest invitation of this applicant, and the interview that came of it. */
async function interviewOf(tx: Transaction, { jobId, studentId }: Application) {
  const [invitation] = await tx.find('invitations', { jobId, studentId }, { order: [['createdAt', 'desc']], limit: 1 })
  const interview = invitation?.interviewId ? await tx.get('interviews', invitation.interviewId) : null
  return {
    invitation: invitation ? { invitationId: invitation._id, status: invitation.status } : null,
    interview: interview && { interviewId: interview._id, startsAt: interview.startsAt, status: interview.status },
  }
}
