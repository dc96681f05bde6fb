import { listApplicants as operation } from '~/contract/applications'
import { type ApplicationStage, applicationStages, seenStages } from '~/domain/applications/application-stage'
import { implementQuery } from '../../kernel/implement'
import { pageOf, skipOf } from '../../kernel/page-cursor'
import { fail, ok } from '../../kernel/result'
import type { Application } from '../../ports/collections'
import { employerMayAct } from '../employers/employer-may-act'
import { forEmployer } from '../matching/match-view'
import { recordApplicantLooks } from '../talents/record-looks'

const pageSize = 50

/** Who applied to one posting, best match first or newest first. A row shows levels of a card, so each page is a look. */
export const listApplicants = implementQuery(operation, async ({ input: { jobId, stage, order, cursor: from }, actor, now, ports: { documents } }) => {
  const skip = skipOf(from)
  const [job, mayAct, counts, found] = await Promise.all([
    documents.get('jobs', jobId),
    employerMayAct(documents, actor.membership.scopeId),
    documents.countBy('applications', { jobId }, 'stage'),
    documents.find('applications', { jobId, stage: stage ?? { not: 'withdrawn' } }, {
      order: order === 'newest' ? [['appliedAt', 'desc']] : [['score', 'desc'], ['appliedAt', 'desc']],
      skip,
      limit: pageSize + 1,
    }),
  ])
  if (!job || job.employerId !== actor.membership.scopeId) return fail('NOT_FOUND')
  if (!mayAct) return fail('EMPLOYER_SUSPENDED')
  const byStage = Object.fromEntries(applicationStages.map((one) => [one, counts[one] ?? 0])) as Record<ApplicationStage, number>
  const total = (stage ? [stage] : [...seenStages]).map((one) => byStage[one]).reduce((sum, count) => sum + count, 0)
  const { rows, cursor } = pageOf(found, skip, pageSize)
  const applicants = rows.flatMap(rowsOf)
  const studentIds = applicants.map(({ studentId }) => studentId)
  await documents.transaction((tx) => recordApplicantLooks(tx, actor, { jobId, studentIds, now }))
  return ok({ jobTitle: job.title, total, byStage, applicants, cursor })
})

function rowsOf({ _id, studentId, student, stage, appliedAt, match, shareToken }: Application) {
  const { name, schoolName, major, level, graduationYear } = student
  if (stage === 'withdrawn') return []
  return [{ applicationId: _id, studentId, name, schoolName, major, level, graduationYear, stage, appliedAt, match: forEmployer(match), isViaShare: shareToken !== null }]
}
