import { compareHits, type RankedHit } from '~/domain/search/query/rank-hits'
import { scoreMatch } from '~/domain/matching/score-match'
import type { StudentProfile } from '~/domain/matching/market'
import type { Documents } from '../../ports/documents'
import { findJobs } from '../matching/find-jobs'
import type { SearchRun } from './run-search'

/** What can be put in order by the match in one call: the platform's clamp on one read. */
export const mostRanked = 1000

interface Hit extends RankedHit {
  document: number
}

/**
 * What was found, in order. Of more than can be ranked: the thousand best matches among them, filled up with what is
 * most relevant and newest.
 */
export async function rankFound(documents: Documents, run: SearchRun, profile: StudentProfile | undefined, now: string): Promise<{ hits: RankedHit[]; isPartial: boolean }> {
  const { found, view, shelf } = run
  const isPartial = found.documents.length > mostRanked
  const best = isPartial && profile ? await bestMatches(documents, run, profile, now) : new Set<number>()
  await shelf.load(view.blocksOfDocuments(found.documents))
  const rows = Array.from(found.documents, (document, at): Hit => {
    const { id, publishedAt } = view.document(document)
    return { document, id, publishedAt, isSure: found.isSure[at] === 1, relevance: found.relevance[at] ?? 0, score: 0 }
  })
  // Without scores yet, the order is relevance and age.
  if (isPartial) rows.sort((a, b) => Number(best.has(b.document)) - Number(best.has(a.document)) || compareHits(a, b))
  const chosen = rows.slice(0, mostRanked)
  const scores = profile ? await scoresOf(documents, chosen.map(({ id }) => id), profile) : undefined
  const hits = chosen.map(({ document: _, ...hit }) => ({ ...hit, score: scores?.get(hit.id) ?? 0 }))
  return { hits: hits.sort(compareHits), isPartial }
}

/** The documents of the student's best matches on the whole market; whether they were found is for the caller to see. */
async function bestMatches(documents: Documents, { view, shelf }: SearchRun, profile: StudentProfile, now: string): Promise<Set<number>> {
  const ids = (await findJobs(documents, profile, mostRanked, now)).map(({ id }) => id)
  await shelf.load(view.blocksOfIds(ids))
  return new Set(ids.flatMap((id) => view.documentOf(id) ?? []))
}

async function scoresOf(documents: Documents, ids: readonly string[], profile: StudentProfile): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const jobs = await documents.find('jobs', { _id: { in: ids } }, { fields: ['offer'], limit: mostRanked })
  return new Map(jobs.flatMap(({ _id, offer }) => (offer ? [[_id, scoreMatch(offer, profile).score]] : [])))
}
