import type { JobOffer } from '~/domain/matching/market'
import { roundLimits } from '~/domain/recommendations/round-limits'
import { chinaDateOf } from '~/domain/time/china-date'
import type { Documents } from '../../ports/documents'
import type { RecommendationRound } from '../../ports/recommendation-collections'

const pageSize = 1000

/** The open jobs that take part: of the employers of the round, admitting its school; the newest where they are too many. */
export async function roundJobs(documents: Documents, { employerIds, schoolId }: Pick<RecommendationRound, 'employerIds' | 'schoolId'>, now: string): Promise<JobOffer[]> {
  const today = chinaDateOf(now)
  const filter = { status: 'published' as const, ...(employerIds.length > 0 && { employerId: { in: employerIds } }) }
  const offers: JobOffer[] = []
  for (let skip = 0; ; skip += pageSize) {
    const page = await documents.find('jobs', filter, { order: [['publishedAt', 'desc'], ['_id', 'asc']], skip, limit: pageSize, fields: ['offer'] })
    for (const { offer } of page) if (offer && offer.closesOn >= today && (offer.schools.length === 0 || offer.schools.includes(schoolId))) offers.push(offer)
    if (page.length < pageSize || offers.length >= roundLimits.mostJobs) return offers.slice(0, roundLimits.mostJobs)
  }
}
