import type { Posting } from '~/contract/jobs'
import type { JobOffer } from '~/domain/matching/market'
import type { Job } from '../../ports/collections'

/** What the match sees of a posting. */
export function jobOfferOf(job: { _id: string; employerId: string }, posting: Posting): JobOffer {
  const { occupation, level, graduationYears, majors, cities, salary, competencies, closesOn } = posting
  return { id: job._id, employerId: job.employerId, occupation, level, graduationYears, majors, schools: [], cities, salary, competencies, closesOn }
}

/** Every field of a job document that follows from the posting it publishes. */
export function publishedFields(
  job: { _id: string; employerId: string; employerName: string },
  posting: Posting,
): Pick<Job, 'published' | 'offer' | 'title' | 'closesOn'> {
  return { published: posting, offer: jobOfferOf(job, posting), title: posting.title, closesOn: posting.closesOn }
}
