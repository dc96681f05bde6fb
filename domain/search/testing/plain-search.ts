import { documentTerms } from '../index/document-terms'
import type { PostingList } from '../index/posting-list'
import type { TermRange } from '../index/term-range'
import { isLatinTerm, isSoundTerm } from '../index/term-names'
import { findDocuments, type Found, type SearchQuestion } from '../query/find-documents'
import type { SearchDocument } from '../search-document'

export interface PlainAnswer extends Pick<Found, 'near' | 'without'> {
  /** by id */
  hits: { id: string; isSure: boolean; relevance: number }[]
}

/** The same question asked of every document by hand: no blocks, no segments, no lists kept. */
export function plainSearch(documents: readonly SearchDocument[], question: Omit<SearchQuestion, 'count' | 'living'>): PlainAnswer {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1))
  const terms = sorted.map(documentTerms)
  const listOf = (ranges: readonly TermRange[]): PostingList => {
    const rows = terms.flatMap((own, number) => {
      const within = [...own].filter(([term]) => ranges.some(({ from, to }) => term >= from && term < to))
      return within.length > 0 ? [{ number, mask: within.reduce((all, [, mask]) => all | mask, 0) }] : []
    })
    return { documents: Uint32Array.from(rows, ({ number }) => number), masks: Uint8Array.from(rows, ({ mask }) => mask) }
  }
  const vocabulary = [...new Set(terms.flatMap((own) => [...own.keys()]))].filter((term) => isLatinTerm(term) || isSoundTerm(term))
  const search = findDocuments({ ...question, count: sorted.length, living: sorted.length })
  let step = search.next()
  while (!step.done) step = search.next({ lists: step.value.lists.map(listOf), vocabulary })
  const { documents: numbers, isSure, relevance, near, without } = step.value
  return { hits: Array.from(numbers, (document, at) => ({ id: sorted[document]!.id, isSure: isSure[at] === 1, relevance: relevance[at]! })), near, without }
}
