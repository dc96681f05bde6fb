import type { Employer } from '../../ports/collections'
import type { Documents } from '../../ports/documents'
import type { Ports } from '../../ports/ports'
import { retractAlerts } from '../alerts/retract-alerts'
import { takeOffMarket } from '../jobs/take-off-market'
import { endClosing } from './closing-employers'

const batch = 100

/**
 * Takes the public postings of a suspended employer off the market and its waiting ones out of review, with the career
 * office's word on it. One transaction for each: the platform's hold a hundred documents or so, and an employer may have a
 * thousand postings. Nobody has seen any of them since the decision. An employer that was let back meanwhile keeps what
 * is left.
 * @param deadline instant at which to stop, ISO 8601
 * @returns false when some are left for the next call
 */
export async function closeSuspendedPostings(ports: Ports, employerId: string, deadline: string): Promise<boolean> {
  const { documents, clock } = ports
  for (;;) {
    if (clock.now().toISOString() >= deadline) return false
    const employer = await documents.get('employers', employerId)
    if (employer?.status !== 'suspended') return true
    const jobs = await documents.find('jobs', { employerId, status: { in: ['published', 'in-review'] } }, { fields: ['_id'], limit: batch })
    if (jobs.length === 0) {
      await documents.transaction(async (tx) => {
        if (isSameSuspension(await tx.get('employers', employerId), employer)) await endClosing(tx, employerId)
      })
      return true
    }
    for (const { _id } of jobs) {
      if (clock.now().toISOString() >= deadline) return false
      // A message about it may be due in this very tick.
      if (await closePosting(documents, _id, clock.now().toISOString())) await retractAlerts(ports, _id)
    }
  }
}

/** @returns whether it was public */
function closePosting(documents: Documents, jobId: string, now: string): Promise<boolean> {
  return documents.transaction(async (tx) => {
    const job = await tx.get('jobs', jobId)
    const employer = job && (await tx.get('employers', job.employerId))
    if (employer?.status !== 'suspended') return false
    if (job?.status === 'published') {
      await takeOffMarket(tx, job, now, employer.reviewNote)
      return true
    }
    if (job?.status === 'in-review') await tx.update('jobs', jobId, { set: { status: 'returned', isInReview: false, reviewNote: employer.reviewNote, updatedAt: now } })
    return false
  })
}

/** Let back and suspended anew meanwhile, it is the next row's to finish. */
function isSameSuspension(now: Employer | null, then: Employer): boolean {
  return now?.status === 'suspended' && now.decidedAt === then.decidedAt
}
