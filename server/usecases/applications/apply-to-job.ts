import { applyToJob as operation } from '~/contract/applications'
import { canMoveTo } from '~/domain/applications/application-stage'
import { studentIdOfAccount } from '../../kernel/actor'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Application, Card, Job, StudentRecord } from '../../ports/collections'
import { notify } from '../alerts/notify'
import { recordCardEvent } from '../cards/record-card-event'
import { ensureConversation } from '../chat/ensure-conversation'
import { employerMayAct } from '../employers/employer-may-act'
import { isOpenForApplications } from '../jobs/job-view'
import { employersMatch, radarOf } from '../matching/match-view'
import { freezeVersion } from '../resumes/freeze-version'
import { attributeApplication } from '../sharing/attribute-application'
import { applicationIdOf } from './application-id'

/**
 * Applies with the card as it stands; the employer gets the match of this moment. Again answers with the same, unless it
 * was withdrawn: then the one application begins anew, as long as the job takes any.
 */
export const applyToJob = implementCommand(operation, {
  async run({ input, actor: { account }, now, ports: { ids } }, tx) {
    const studentId = studentIdOfAccount(account)
    if (!studentId) return fail('RECORD_NOT_CLAIMED')
    const standing = await tx.get('applications', applicationIdOf(input.jobId, studentId))
    if (standing && !canMoveTo(standing.stage, 'submitted')) return ok(answerOf(standing))

    const job = await tx.get('jobs', input.jobId)
    if (!job?.published) return fail('NOT_FOUND')
    // A suspended employer's postings close with the next ticks, and take nobody from the moment of the decision.
    if (!isOpenForApplications(job, now) || !(await employerMayAct(tx, job.employerId))) return fail('JOB_CLOSED')
    const record = await tx.get('students', studentId)
    const card = await tx.get('cards', studentId)
    if (!record || !card) return fail('RECORD_NOT_CLAIMED')

    const shareToken = await attributeApplication(tx, { token: input.shareToken, jobId: job._id, studentId, accountId: account._id, now, ids })
    const resume = input.resumeId === undefined ? null : await freezeVersion(tx, { resumeId: input.resumeId, studentId, now })
    if (input.resumeId !== undefined && !resume) return fail('NOT_FOUND')
    const application = { ...applicationOf({ job, record, card, note: input.note, shareToken, now }), resume }
    if (standing) await tx.put('applications', application)
    else await tx.create('applications', application)
    // Who withdrew is still among those who applied; to be read is the application once more.
    await tx.update('jobs', job._id, { increment: { applicantCount: standing ? 0 : 1, newApplicantCount: 1 } })
    const { jobId, jobTitle, employerId, employerName } = application
    const parties = { jobId, jobTitle, employerId, employerName, recruiterId: job.createdBy, studentId, studentAccountId: account._id, studentName: record.name }
    await ensureConversation(tx, parties, now)
    await recordCardEvent(tx, { studentId, kind: 'applied', at: now, job: { jobId, jobTitle, employerName } })
    const detail = { jobTitle, studentName: record.name, schoolName: record.schoolName, score: String(Math.round(application.score * 100)) }
    await notify(tx, { now, ids, to: job.createdBy, kind: 'application-received', detail, target: { page: 'applicant', id: application._id } })
    return ok(answerOf(application))
  },
})

function answerOf({ _id, stage, appliedAt }: Application) {
  return { applicationId: _id, stage, appliedAt }
}

function applicationOf({ job, record, card, note, shareToken, now }: { job: Job; record: StudentRecord; card: Card; note: string; shareToken: string | null; now: string }): Application {
  const match = employersMatch(job, card)
  if (!match) throw new Error(`${job._id} has no offer to match`)
  const { name, schoolName, college, major, className, level, graduationYear } = record
  return {
    _id: applicationIdOf(job._id, record._id),
    jobId: job._id,
    jobTitle: job.title,
    employerId: job.employerId,
    employerName: job.employerName,
    studentId: record._id,
    accountId: card.accountId,
    schoolId: record.schoolId,
    student: { name, schoolName, college, major, className, level, graduationYear },
    note,
    stage: 'submitted',
    appliedAt: now,
    changedAt: now,
    message: '',
    shareToken,
    match,
    radar: radarOf(job, card),
    score: match.score,
  }
}
