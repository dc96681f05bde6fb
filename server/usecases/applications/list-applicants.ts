import { listApplicants as operation } from '~/contract/applications'
import { type ApplicationStage, applicationStages } from '~/domain/applications/application-stage'
import { implementQuery } from '../../kernel/implement'
import { pageOf, skipOf } from '../../kernel/page-cursor'
import { fail, ok } from '../../kernel/result'
import type { Application } from '../../ports/collections'
import { employerMayAct } from '../employers/employer-may-act'
import { forEmployer } from '../matching/match-view'

const pageSize = 50

/** Who applied to one posting, best match first or newest first. */
export const listApplicants = implementQuery(operation, async ({ input, actor, ports: { documents } }) => {
  const skip = skipOf(input.cursor)
  const filter = { jobId: input.jobId, ...(input.stage && { stage: input.stage }) }
  const [job, mayAct, counts, found] = await Promise.all([
    documents.get('jobs', input.jobId),
    employerMayAct(documents, actor.membership.scopeId),
    documents.countBy('applications', { jobId: input.jobId }, 'stage'),
    documents.find('applications', filter, {
      order: input.order === 'newest' ? [['appliedAt', 'desc']] : [['score', 'desc'], ['appliedAt', 'desc']],
      skip,
      limit: pageSize + 1,
    }),
  ])
  if (!job || job.employerId !== actor.membership.scopeId) return fail('NOT_FOUND')
  if (!mayAct) return fail('EMPLOYER_SUSPENDED')
  const byStage = Object.fromEntries(applicationStages.map((stage) => [stage, counts[stage] ?? 0])) as Record<ApplicationStage, number>
  const total = input.stage ? byStage[input.stage] : Object.values(byStage).reduce((sum, count) => sum + count, 0)
  const { rows, cursor } = pageOf(found, skip, pageSize)
  return ok({ jobTitle: job.title, total, byStage, applicants: rows.map(rowOf), cursor })
})

function rowOf({ _id, studentId, student, stage, appliedAt, match, shareToken }: Application) {
  const { name, schoolName, major, level, graduationYear } = student
  return { applicationId: _id, studentId, name, schoolName, major, level, graduationYear, stage, appliedAt, match: forEmployer(match), isViaShare: shareToken !== null }
}
