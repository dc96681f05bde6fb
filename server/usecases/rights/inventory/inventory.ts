import type { CollectionName } from '../../../ports/documents'
import { assessmentHoldings } from './assessments'
import { cardHoldings } from './cards'
import type { Holding } from './holding'
import { jobSearchHoldings } from './job-search'
import { messageHoldings } from './messages'
import { peopleHoldings } from './people'
import { platformHoldings } from './platform'
import { resumeHoldings } from './resumes'
import { surveyHoldings } from './surveys'
import { talentHoldings } from './talents'

/**
 * Every collection there is: what it holds about a student, and how that is exported and forgotten. A collection
 * without a row does not compile. The order is that of forgetting: what others wait for first, the request last.
 */
export const inventory: Record<CollectionName, Holding> = {
  ...talentHoldings,
  ...jobSearchHoldings,
  ...assessmentHoldings,
  ...surveyHoldings,
  ...resumeHoldings,
  ...cardHoldings,
  ...messageHoldings,
  ...peopleHoldings,
  ...platformHoldings,
}

export const holdings = Object.entries(inventory) as [CollectionName, Holding][]
