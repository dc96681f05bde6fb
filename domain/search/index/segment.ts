import type { SearchDocument } from '../search-document'
import { documentTerms } from './document-terms'
import { encodePostings } from './posting-list'

/** Sorted terms and, beside each, its postings as bytes. */
export interface TermTable {
  terms: readonly string[]
  postings: readonly Uint8Array[]
}

/** Documents packed for the search, once and for all: a change comes as a newer segment. Numbered in the order of their ids. */
export interface Segment extends TermTable {
  ids: readonly string[]
  /** minutes since 1970, by document */
  publishedAt: readonly number[]
}

export function minutesOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 60_000)
}

/** Packs documents; their ids must differ. */
export function buildSegment(documents: readonly SearchDocument[]): Segment {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1))
  const lists = new Map<string, { documents: number[]; masks: number[] }>()
  sorted.forEach((document, number) => {
    for (const [term, mask] of documentTerms(document)) {
      let list = lists.get(term)
      if (!list) lists.set(term, (list = { documents: [], masks: [] }))
      list.documents.push(number)
      list.masks.push(mask)
    }
  })
  const terms = [...lists.keys()].sort()
  return {
    ids: sorted.map(({ id }) => id),
    publishedAt: sorted.map(({ publishedAt }) => minutesOf(publishedAt)),
    terms,
    postings: terms.map((term) => {
      const { documents: numbers = [], masks = [] } = lists.get(term) ?? {}
      return encodePostings({ documents: Uint32Array.from(numbers), masks: Uint8Array.from(masks) })
    }),
  }
}
