import { inviteToInterview as operation } from '~/contract/interviews'
import { formWords } from '~/domain/alerts/template-words'
import { findOfferProblem, invitationStatusAt } from '~/domain/interviews/invitation-rules'
import { scoreMatch } from '~/domain/matching/score-match'
import { profileOfTalent } from '~/domain/talents/talent-row'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Card, Employer, Invitation, Job } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { messagePages } from '../alerts/message-page'
import { notify } from '../alerts/notify'
import { applicationIdOf } from '../applications/application-id'
import { recordCardEvent } from '../cards/record-card-event'
import { ensureConversation } from '../chat/ensure-conversation'
import { actingEmployer } from '../employers/employer-may-act'
import { mayBeFound, talentRowOf } from '../talents/talent-row-of'
import { bookedCells, isFree } from './slot-claim'

/** Offers times to a student who applied, or who consented to be found and fits. */
export const inviteToInterview = implementCommand(operation, {
  // The reply is built with the student's id: the invitation itself says which request it answered.
  isRecorded: false,
  async run({ input, actor: { account, membership }, now, requestId, ports: { ids } }, tx) {
    const slots = input.slots.map(({ startsAt, minutes }) => ({ startsAt: new Date(startsAt).toISOString(), minutes }))
    const answerBy = new Date(input.answerBy).toISOString()
    const problem = findOfferProblem(slots, answerBy, now)
    if (problem === 'ANSWER_BY_PAST') return fail('INVALID_INPUT', { answerBy: 'in-past' })
    if (problem) return fail(problem)
    if (input.form === 'video' && input.meetingLink === undefined) return fail('INVALID_INPUT', { meetingLink: 'missing' })

    const job = await tx.get('jobs', input.jobId)
    if (!job || job.employerId !== membership.scopeId) return fail('NOT_FOUND')
    const employer = await actingEmployer(tx, job.employerId)
    if (!employer) return fail('EMPLOYER_SUSPENDED')
    if (job.status !== 'published') return fail('JOB_NOT_PUBLISHED')
    const card = await tx.get('cards', input.studentId)
    if (!card || !(await mayContact(tx, job, card, employer))) return fail('STUDENT_NOT_FINDABLE')

    const earlier = await tx.find('invitations', { jobId: job._id, studentId: card._id }, { order: [['createdAt', 'desc']] })
    const standing = earlier.find((one) => one.requestId === requestId && one.recruiterId === account._id)
    if (standing) return ok({ invitationId: standing._id })
    for (const one of earlier) if (await isPending(tx, one, now)) return fail('ALREADY_INVITED')
    const booked = await bookedCells(tx, account._id, slots)
    const taken = slots.findIndex((slot) => !isFree(slot, booked))
    if (taken >= 0) return fail('SLOT_TAKEN', { [`slots.${taken}`]: 'taken' })

    const { jobId, form, message } = input
    const parties = {
      jobId,
      jobTitle: job.title,
      employerId: job.employerId,
      employerName: job.employerName,
      recruiterId: account._id,
      studentId: card._id,
      studentAccountId: card.accountId,
      studentName: card.studentName,
    }
    const invitation: Invitation = {
      // Numbered, so that two at the same moment are the same document: one of them wins.
      _id: `${jobId}|${card._id}|${earlier.length + 1}`,
      ...parties,
      recruiterName: account.displayName || job.employerName,
      form,
      message,
      slots: slots.map((slot, index) => ({ slotId: `t${index + 1}`, ...slot })),
      status: 'open',
      answerBy,
      meetingLink: input.meetingLink ?? null,
      interviewId: null,
      requestId,
      createdAt: now,
    }
    await tx.create('invitations', invitation)
    await ensureConversation(tx, parties, now)
    await recordCardEvent(tx, { studentId: card._id, kind: 'invited', at: now, job: { jobId, jobTitle: job.title, employerName: job.employerName }, result: form })
    await notify(tx, {
      now,
      ids,
      to: card.accountId,
      kind: 'invitation-received',
      detail: { jobTitle: job.title, employerName: job.employerName, form, answerBy },
      target: { page: 'invitation', id: invitation._id },
      template: {
        key: 'interview-invitation',
        data: { thing1: job.employerName, thing2: job.title, time3: answerBy, thing4: `${formWords[form]}，请选择时间` },
        page: messagePages.invitation(invitation._id),
      },
    })
    return ok({ invitationId: invitation._id })
  },
})

/**
 * Who applied may be invited; else, and once that was withdrawn, the student's consent is needed, which is to verified
 * employers, and that the posting fits at all.
 */
async function mayContact(tx: Transaction, job: Job, card: Card, { status }: Employer): Promise<boolean> {
  const application = await tx.get('applications', applicationIdOf(job._id, card._id))
  if (application && application.stage !== 'withdrawn') return application.stage !== 'declined'
  // As the employer sees the student: what is not shown must not be told by who may be invited either.
  return status === 'verified' && mayBeFound(card) && job.offer !== null && scoreMatch(job.offer, profileOfTalent(talentRowOf(card, ''))).isEligible
}

/** True while the student still has to answer, or an interview is ahead of both. */
async function isPending(tx: Transaction, invitation: Invitation, now: string): Promise<boolean> {
  const status = invitationStatusAt(invitation, now)
  if (status !== 'accepted' || !invitation.interviewId) return status === 'open'
  const interview = await tx.get('interviews', invitation.interviewId)
  return interview?.status === 'booked' && interview.endsAt > now
}
