import type { DocumentReader } from '../../ports/documents'
import type { RecommendationRound } from '../../ports/recommendation-collections'

/** A round of the own school; null also for another's, whose existence is not told. */
export async function ownRound(documents: Pick<DocumentReader, 'get'>, roundId: string, schoolId: string): Promise<RecommendationRound | null> {
  const round = await documents.get('recommendation-rounds', roundId)
  return round?.schoolId === schoolId ? round : null
}
