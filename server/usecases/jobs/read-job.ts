import { readJob as operation } from '~/contract/jobs'
import { studentIdOfAccount } from '../../kernel/actor'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { matchView, radarOf } from '../matching/match-view'
import { jobView } from './job-view'

/** The job page: the posting, who it is from, how it fits the reader, and whether they have applied. */
export const readJob = implementQuery(operation, async ({ input, actor, ports: { documents } }) => {
  const studentId = studentIdOfAccount(actor.account)
  const [job, card, application] = await Promise.all([
    documents.get('jobs', input.jobId),
    studentId ? documents.get('cards', studentId) : null,
    studentId ? documents.get('applications', `${input.jobId}|${studentId}`) : null,
  ])
  const employer = job && (await documents.get('employers', job.employerId))
  const view = job && employer && jobView(job, employer)
  if (!view) return fail('NOT_FOUND')
  return ok({
    job: view,
    match: card && matchView(job, card),
    radar: radarOf(job, card),
    application: application && { applicationId: application._id, stage: application.stage, appliedAt: application.appliedAt },
  })
})
