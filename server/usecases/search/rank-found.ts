import { scoreMatch } from '~/domain/matching/score-match'
import type { StudentProfile } from '~/domain/matching/market'
import { compareHits, type RankedHit } from '~/domain/search/query/rank-hits'
import type { Documents } from '../../ports/documents'
import { findJobs } from '../matching/find-jobs'
import type { SearchRun } from './run-search'

/** Up to so many jobs are scored one by one; beyond, the market's own ranking says the scores. */
const scoredSingly = 300
/** Best matches asked of the market: more than any student of a province is eligible for. */
const mostMatches = 2000

/**
 * Everything that was found, in order.
 * @returns isPartial when the student is eligible for more jobs than the market was asked for: those beyond stand in the
 * order of relevance and age
 */
export async function rankFound(documents: Documents, { found, view, shelf }: SearchRun, profile: StudentProfile | undefined, now: string): Promise<{ hits: RankedHit[]; isPartial: boolean }> {
  await shelf.load(view.blocksOfDocuments(found.documents))
  const rows = Array.from(found.documents, (document, at): RankedHit => ({ ...view.document(document), isSure: found.isSure[at] === 1, relevance: found.relevance[at] ?? 0, score: 0 }))
  if (!profile || rows.length === 0) return { hits: rows.sort(compareHits), isPartial: false }
  const scores = rows.length > scoredSingly ? await marketScores(documents, profile, now) : await singleScores(documents, rows.map(({ id }) => id), profile)
  const hits = rows.map((row) => ({ ...row, score: scores.get(row.id) ?? 0 }))
  return { hits: hits.sort(compareHits), isPartial: rows.length > scoredSingly && scores.size === mostMatches }
}

async function marketScores(documents: Documents, profile: StudentProfile, now: string): Promise<Map<string, number>> {
  return new Map((await findJobs(documents, profile, mostMatches, now)).map(({ id, score }) => [id, score]))
}

async function singleScores(documents: Documents, ids: readonly string[], profile: StudentProfile): Promise<Map<string, number>> {
  const jobs = await documents.find('jobs', { _id: { in: ids } }, { fields: ['offer'], limit: scoredSingly })
  return new Map(jobs.flatMap(({ _id, offer }) => (offer ? [[_id, scoreMatch(offer, profile).score]] : [])))
}
