import type { Doc } from '../documents/store'

/** What somebody watches: a query over one collection, optionally ordered and limited. */
export interface WatchQuery {
  collection: string
  query: Doc
  order: [string, 1 | -1][]
  /** at most this many documents; the platform's ceiling for a watch is 5000 */
  limit: number
}

export const mostWatchedDocuments = 5000

/** `{openid}` in a query stands for the watcher's own, as in the mini-program's templates for rules. */
export function fillIn(query: Doc, openid: string): Doc {
  return replace(query, openid) as Doc
}

function replace(value: unknown, openid: string): unknown {
  if (value === '{openid}') return openid
  if (Array.isArray(value)) return value.map((item) => replace(item, openid))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replace(inner, openid)]))
}
