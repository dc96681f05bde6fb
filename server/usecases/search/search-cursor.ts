import { compareHits, type RankedHit } from '~/domain/search/query/rank-hits'

/**
 * A cursor is the place of the last row shown, not its number: what is published or closed between two pages neither
 * repeats a row nor leaves one out.
 */
export function cursorAfter({ isSure, score, relevance, publishedAt, id }: RankedHit): string {
  return [isSure ? 1 : 0, score, relevance, publishedAt, id].join('~')
}

/** The rows that come after a cursor; all of them without one, and for one that is not ours. */
export function rowsAfter<Hit extends RankedHit>(hits: readonly Hit[], cursor: string | undefined): readonly Hit[] {
  const [isSure, score, relevance, publishedAt, id] = (cursor ?? '').split('~')
  if (id === undefined) return hits
  const last: RankedHit = { isSure: isSure === '1', score: Number(score), relevance: Number(relevance), publishedAt: Number(publishedAt), id }
  if (![last.score, last.relevance, last.publishedAt].every(Number.isFinite)) return hits
  const next = hits.findIndex((hit) => compareHits(hit, last) > 0)
  return next < 0 ? [] : hits.slice(next)
}
