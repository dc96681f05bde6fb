import { isDeepStrictEqual } from 'node:util'
import { listMyJobs as operation } from '~/contract/jobs'
import { implementQuery } from '../../kernel/implement'
import { pageOf, skipOf } from '../../kernel/page-cursor'
import { ok } from '../../kernel/result'
import type { Job } from '../../ports/collections'

const pageSize = 50

/** The employer's postings, the last touched first. */
export const listMyJobs = implementQuery(operation, async ({ input, actor, ports: { documents } }) => {
  const skip = skipOf(input.cursor)
  const filter = { employerId: actor.membership.scopeId, ...(input.status && { status: input.status }) }
  const found = await documents.find('jobs', filter, { order: [['updatedAt', 'desc']], skip, limit: pageSize + 1 })
  const { rows, cursor } = pageOf(found, skip, pageSize)
  const jobs = rows.map((job) => ({
    jobId: job._id,
    title: job.title,
    status: job.status,
    hasUnpublishedChanges: hasUnpublishedChanges(job),
    closesOn: job.closesOn,
    headCount: (job.published ?? job.draft).headCount ?? 0,
    applicantCount: job.applicantCount,
    newCount: job.newApplicantCount,
    interviewCount: job.interviewCount,
    updatedAt: job.updatedAt,
  }))
  return ok({ jobs, cursor })
})

function hasUnpublishedChanges({ published, draft, status }: Job): boolean {
  // What was declined belongs to the writing, not to what is written.
  const { declined: _declined, ...written } = draft
  return published !== null && status !== 'closed' && !isDeepStrictEqual(written, published)
}
