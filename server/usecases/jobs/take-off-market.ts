import type { Job } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { enqueue } from '../alerts/enqueue'
import { markJobChanged } from '../matching/mark-changed'
import { markSearchable } from '../search/mark-searchable'

/** Closes a job; one that was public leaves the market with it. A closed one stays as it is. */
export async function takeOffMarket(tx: Transaction, job: Job, now: string, reviewNote = job.reviewNote): Promise<void> {
  if (job.status === 'closed') return
  await tx.update('jobs', job._id, { set: { status: 'closed', closedAt: now, isInReview: false, reviewNote, updatedAt: now } })
  if (!job.published) return
  await enqueue(tx, { id: `job-closed|${job._id}`, task: { kind: 'job-closed', jobId: job._id }, now })
  await markJobChanged(tx, job, now)
  await markSearchable(tx, job._id, null, now)
}
