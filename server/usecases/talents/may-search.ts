import type { Membership } from '~/domain/accounts/roles'
import { type Result, fail, ok } from '../../kernel/result'
import type { DocumentReader } from '../../ports/documents'
import { ownJob } from '../jobs/own-job'
import type { OpenJob } from './talent-view'

/**
 * Students consented to be found by verified employers, so only those search; for a posting of their own that is open,
 * or for none.
 */
export async function maySearch(
  documents: Pick<DocumentReader, 'get'>,
  { scopeId }: Membership,
  jobId: string | undefined,
): Promise<Result<OpenJob | null, 'TALENTS_LOCKED' | 'NOT_FOUND' | 'JOB_NOT_OPEN'>> {
  const [employer, job] = await Promise.all([documents.get('employers', scopeId), jobId === undefined ? null : ownJob(documents, jobId, scopeId)])
  if (employer?.status !== 'verified') return fail('TALENTS_LOCKED')
  if (jobId === undefined) return ok(null)
  if (!job) return fail('NOT_FOUND')
  const { offer } = job
  return job.status === 'published' && offer ? ok({ ...job, offer }) : fail('JOB_NOT_OPEN')
}
