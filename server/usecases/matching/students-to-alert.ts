import { alertThreshold } from '~/domain/matching/alert-threshold'
import type { Ports } from '../../ports/ports'
import { findStudents } from './find-students'

export interface StudentToAlert {
  accountId: string
  studentId: string
  score: number
}

/** Who should hear of a published job: it fits them well, they want alerts, and a message to them is still allowed. Best first. */
export async function studentsToAlert({ documents }: Ports, jobId: string): Promise<StudentToAlert[]> {
  const job = await documents.get('jobs', jobId)
  if (job?.status !== 'published' || !job.offer) return []
  const found = await findStudents(documents, job.offer, alertThreshold.leastScore, ({ wantsAlerts }) => wantsAlerts)
  const best = found.slice(0, alertThreshold.mostStudents).map(({ candidate, score }) => ({ accountId: candidate.accountId, studentId: candidate.profile.id, score }))
  const ledgers = await documents.getMany('subscriptions', best.map(({ accountId }) => accountId))
  const allowed = new Set(ledgers.filter(({ hasJobAlertQuota }) => hasJobAlertQuota).map(({ _id }) => _id))
  return best.filter(({ accountId }) => allowed.has(accountId))
}
