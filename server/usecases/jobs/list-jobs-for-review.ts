import * as z from 'zod/mini'
import { listJobsForReview as operation, Posting } from '~/contract/jobs'
import { implementQuery } from '../../kernel/implement'
import { pageOf, skipOf } from '../../kernel/page-cursor'
import { ok } from '../../kernel/result'
import { employerView } from '../employers/employer-view'

const pageSize = 20

/** What waits for a decision, longest first, each with its employer and what the check found. */
export const listJobsForReview = implementQuery(operation, async ({ input, ports: { documents } }) => {
  const skip = skipOf(input.cursor)
  const filter = { isInReview: true }
  const [total, found] = await Promise.all([
    documents.count('jobs', filter),
    documents.find('jobs', filter, { order: [['submittedAt', 'asc']], skip, limit: pageSize + 1 }),
  ])
  const { rows, cursor } = pageOf(found, skip, pageSize)
  const employers = new Map((await documents.getMany('employers', [...new Set(rows.map(({ employerId }) => employerId))])).map((one) => [one._id, one]))
  const jobs = rows.flatMap(({ _id, employerId, draft, findings, submittedAt, savedAt, published, revision }) => {
    const employer = employers.get(employerId)
    const posting = z.safeParse(Posting, { benefits: '', ...draft })
    if (!employer || !posting.success) return []
    return [{ jobId: _id, employer: employerView(employer), posting: posting.data, findings, submittedAt: submittedAt ?? savedAt, isChange: published !== null, revision }]
  })
  return ok({ total, jobs, cursor })
})
