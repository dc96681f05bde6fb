import { scoreMatch } from '~/domain/matching/score-match'
import type { StudentProfile } from '~/domain/matching/market'
import { compareHits, type RankedHit } from '~/domain/search/query/rank-hits'
import type { Documents } from '../../ports/documents'
import { readMarket } from '../matching/read-market'
import type { SearchRun } from './run-search'

/** Up to so many jobs are read and scored one by one; more are scored in the market's own index. Either is one call, and exact. */
const scoredSingly = 300

/** Everything that was found, in order. */
export async function rankFound(documents: Documents, { found, view, shelf }: SearchRun, profile: StudentProfile | undefined, now: string): Promise<RankedHit[]> {
  await shelf.load(view.blocksOfDocuments(found.documents))
  const rows = Array.from(found.documents, (document, at): RankedHit => ({ ...view.document(document), isSure: found.isSure[at] === 1, relevance: found.relevance[at] ?? 0, score: 0 }))
  if (!profile || rows.length === 0) return rows.sort(compareHits)
  const ids = rows.map(({ id }) => id)
  const scores = rows.length > scoredSingly ? (await readMarket(documents, profile, now)).scoresOf(ids) : await singleScores(documents, ids, profile)
  return rows.map((row) => ({ ...row, score: scores.get(row.id) ?? 0 })).sort(compareHits)
}

async function singleScores(documents: Documents, ids: readonly string[], profile: StudentProfile): Promise<Map<string, number>> {
  const jobs = await documents.find('jobs', { _id: { in: ids } }, { fields: ['offer'], limit: scoredSingly })
  return new Map(jobs.flatMap(({ _id, offer }) => (offer ? [[_id, scoreMatch(offer, profile).score]] : [])))
}
