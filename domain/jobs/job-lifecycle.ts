import type { JobStatus } from './job-status'

/** Where a posting stands: what the public sees, and whether a draft waits for the career office. */
export interface JobState {
  status: JobStatus
  isInReview: boolean
}

/** Writing on takes a waiting draft back from review: the reviewer decides on what they see, not on what it became. */
export function afterDraftSaved({ status }: JobState): JobState | 'JOB_CLOSED' {
  if (status === 'closed') return 'JOB_CLOSED'
  return { status: status === 'in-review' ? 'draft' : status, isInReview: false }
}

/** A published posting stays as it is while a change of it waits. */
export function afterSubmitted({ status }: JobState): JobState | 'JOB_CLOSED' {
  if (status === 'closed') return 'JOB_CLOSED'
  return { status: status === 'published' ? 'published' : 'in-review', isInReview: true }
}

export function afterReviewed({ status, isInReview }: JobState, decision: 'publish' | 'return'): JobState | 'ALREADY_DECIDED' {
  if (!isInReview) return 'ALREADY_DECIDED'
  if (decision === 'publish') return { status: 'published', isInReview: false }
  return { status: status === 'published' ? 'published' : 'returned', isInReview: false }
}
