import type { JobStatus } from '~/domain/jobs/job-status'
import type { TagTone } from '~/src/ui/tag/tag'

/** One's own posting in a list. */
export interface PostingSummary {
  jobId: string
  title: string
  status: string
  applicantCount: number
  newCount: number
  interviewCount: number
  closesOn: string
  hasUnpublishedChanges?: boolean
}

export const statusTones: Record<JobStatus, TagTone> = { draft: 'neutral', 'in-review': 'deadline', returned: 'warning', published: 'success', closed: 'neutral' }

/** True once people may have applied: the list leads to them, otherwise to the editor. */
export const wasPublished = ({ status, applicantCount }: PostingSummary) => status === 'published' || applicantCount > 0
