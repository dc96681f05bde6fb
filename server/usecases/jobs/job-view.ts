import type { JobCard } from '~/contract/jobs'
import type { MatchView } from '~/contract/match'
import type { OutputOf } from '~/contract/operation'
import type { openShare } from '~/contract/sharing'
import { chinaDateOf } from '~/domain/time/china-date'
import type { Employer, Job } from '../../ports/collections'
import { employerView } from '../employers/employer-view'

/** True while applications are taken: published, and the closing date not past in China. */
export function isOpenForApplications(job: Job, now: string): boolean {
  return job.status === 'published' && job.published !== null && job.published.closesOn >= chinaDateOf(now)
}

/** When a posting closed, ISO 8601; null while it has not. One that closed before that was written down has not changed since. */
export function closedAtOf({ status, closedAt, updatedAt }: Pick<Job, 'status' | 'closedAt' | 'updatedAt'>): string | null {
  return status === 'closed' ? (closedAt ?? updatedAt) : null
}

/** A job as everybody may see it; null while it was never published. One of a suspended employer is closed, whether or not it was reached yet. */
export function jobView(job: Job, employer: Employer): OutputOf<typeof openShare>['job'] | null {
  const { published, publishedAt } = job
  if (!published || !publishedAt) return null
  const status = employer.status === 'suspended' ? 'closed' : job.status
  return { jobId: job._id, posting: published, status, publishedAt, employer: employerView(employer) }
}

/** A job in a list; null while it was never published. */
export function jobCard(job: Job, match: MatchView | null, hasApplied: boolean): JobCard | null {
  const { published, publishedAt, employerName, isEmployerVerified } = job
  if (!published || !publishedAt) return null
  const { title, occupation, cities, salary, salaryMonths, level, closesOn } = published
  return { jobId: job._id, title, employerName, isEmployerVerified, occupation, cities, salary, salaryMonths, level, closesOn, publishedAt, match, hasApplied }
}
