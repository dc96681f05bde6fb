/** A hit with everything that decides its place. */
export interface RankedHit {
  id: string
  isSure: boolean
  /** 0..1; 0 when not eligible, or for somebody without a card */
  score: number
  relevance: number
  /** minutes since 1970 */
  publishedAt: number
}

/**
 * The order of a search: relevance gates, the match orders. First what certainly is what was asked for, then what may be;
 * within each the jobs one is eligible for by their match, best first; then the others by relevance, the newest
 * first among equals; at last by id.
 */
export function compareHits(a: RankedHit, b: RankedHit): number {
  return (
    Number(b.isSure) - Number(a.isSure) ||
    b.score - a.score ||
    b.relevance - a.relevance ||
    b.publishedAt - a.publishedAt ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}
