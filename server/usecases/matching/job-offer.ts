import type { Posting } from '~/contract/jobs'
import type { JobOffer } from '~/domain/matching/market'

/** What the match sees of a published posting. */
export function jobOfferOf(job: { _id: string; employerId: string; published: Posting | null }): JobOffer | null {
  const { published } = job
  if (!published) return null
  return {
    id: job._id,
    employerId: job.employerId,
    occupation: published.occupation,
    level: published.level,
    graduationYears: published.graduationYears,
    majors: published.majors,
    schools: [],
    cities: published.cities,
    salary: published.salary,
    competencies: published.competencies,
    closesOn: published.closesOn,
  }
}
