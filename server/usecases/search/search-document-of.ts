import type { Posting } from '~/contract/jobs'
import type { SearchDocument } from '~/domain/search/search-document'
import type { Employer, Job } from '../../ports/collections'

type Publisher = Pick<Employer, 'name' | 'kind' | 'size'>

/** What the search knows of a posting as it is published. */
export function searchDocumentOf(jobId: string, posting: Posting, employer: Publisher, publishedAt: string): SearchDocument {
  const { title, duties, occupation, cities, salary, level, majors, closesOn } = posting
  return {
    id: jobId,
    title,
    employer: employer.name,
    duties,
    occupation,
    cities,
    salaryMax: salary.max,
    level,
    majors,
    employerKind: employer.kind,
    employerSize: employer.size,
    closesOn,
    publishedAt,
  }
}

/** The same of a job that stands; null while it is not on the market. */
export function searchDocumentOfJob(job: Job, employer: Publisher | undefined): SearchDocument | null {
  const { status, published, publishedAt, employerName } = job
  if (status !== 'published' || !published || !publishedAt) return null
  return searchDocumentOf(job._id, published, { kind: '', size: '', ...employer, name: employerName }, publishedAt)
}
