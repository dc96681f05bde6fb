import { listRecommendedStudents } from '~/contract/recommendations'
import { compareTalents, listShortlist, searchTalents } from '~/contract/talents'

/** Answers that say who is on a shortlist. */
export const shortlistAnswers = [searchTalents, compareTalents, listShortlist, listRecommendedStudents] as const
