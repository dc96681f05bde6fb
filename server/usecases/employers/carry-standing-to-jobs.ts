import type { Employer, Job } from '../../ports/collections'
import type { Ports } from '../../ports/ports'
import { markSearchable } from '../search/mark-searchable'
import { searchDocumentOfJob } from '../search/search-document-of'

const batch = 200

/**
 * Lets the public postings of an employer say what lists show of it: whether it is verified, and the name that was
 * verified last. Reads them page by page and writes those that say something else, each in a transaction of its own.
 * @param deadline instant at which to stop, ISO 8601
 * @returns false when some are left for the next call
 */
export async function carryStandingToJobs(ports: Ports, employerId: string, deadline: string): Promise<boolean> {
  const { documents, clock } = ports
  for (let after = ''; ; ) {
    const employer = await documents.get('employers', employerId)
    if (!employer) return true
    const jobs = await documents.find('jobs', { employerId, status: 'published', _id: { gt: after } }, { order: [['_id', 'asc']], fields: ['employerName', 'isEmployerVerified'], limit: batch })
    for (const job of jobs) {
      if (clock.now().toISOString() >= deadline) return false
      if (changeOf(job, employer)) await carry(ports, job._id)
    }
    const last = jobs.at(-1)
    if (!last || jobs.length < batch) return true
    after = last._id
  }
}

/** What a posting has to say differently; null when it is right. */
function changeOf(job: Pick<Job, 'employerName' | 'isEmployerVerified'>, { name, status }: Employer): Pick<Job, 'employerName' | 'isEmployerVerified'> | null {
  const isEmployerVerified = status === 'verified'
  // A name that nobody has verified yet stays off the lists.
  const employerName = isEmployerVerified ? name : job.employerName
  return employerName === job.employerName && isEmployerVerified === job.isEmployerVerified ? null : { employerName, isEmployerVerified }
}

async function carry({ documents, clock }: Ports, jobId: string): Promise<void> {
  const now = clock.now().toISOString()
  await documents.transaction(async (tx) => {
    const job = await tx.get('jobs', jobId)
    const employer = job && (await tx.get('employers', job.employerId))
    const change = job?.status === 'published' && employer ? changeOf(job, employer) : null
    if (!job || !employer || !change) return
    await tx.update('jobs', jobId, { set: change })
    if (change.employerName !== job.employerName) await markSearchable(tx, jobId, searchDocumentOfJob({ ...job, ...change }, employer), now)
  })
}
