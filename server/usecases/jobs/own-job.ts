import type { Job } from '../../ports/collections'
import type { DocumentReader } from '../../ports/documents'

/** The employer's own job; null also for somebody else's, whose existence is not told. */
export async function ownJob(documents: Pick<DocumentReader, 'get'>, jobId: string, employerId: string): Promise<Job | null> {
  const job = await documents.get('jobs', jobId)
  return job?.employerId === employerId ? job : null
}
