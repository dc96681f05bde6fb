import { decodePostings, type PostingList } from './posting-list'
import type { Segment, TermTable } from './segment'
import { type SegmentHead, idBlockKey, termBlockKey, vocabularyBlockKey } from './segment-head'
import { decodeIds, decodeTerms, decodeVocabulary, type IdTable } from './segment-blocks'
import { isLatinTerm, isSoundTerm } from './term-names'
import { lowerBound, type TermRange } from './term-range'

/** Blocks that were read, opened once each and kept by key: a block never changes. */
export interface BlockShelf {
  terms: (key: string) => TermTable
  ids: (key: string) => IdTable
  vocabulary: (key: string) => string[]
}

/** A block opened for whatever it holds. */
export type OpenBlock = { kind: 't'; table: TermTable } | { kind: 'd'; table: IdTable } | { kind: 'v'; words: string[] }

export function openBlock(key: string, bytes: Uint8Array): OpenBlock {
  const kind = key.split('|').at(-2)
  if (kind === 't') return { kind, table: decodeTerms(bytes) }
  if (kind === 'd') return { kind, table: decodeIds(bytes) }
  return { kind: 'v', words: decodeVocabulary(bytes) }
}

/** One set of documents to look through, wherever its parts are. Every question first says which blocks it needs. */
export interface SearchSource {
  count: number
  blocksOf: (range: TermRange) => string[]
  lists: (range: TermRange) => PostingList[]
  vocabularyBlocks: () => string[]
  vocabulary: () => string[]
  /** the block that would hold this id; none when it stands before all of them */
  blocksOfId: (id: string) => string[]
  numberOf: (id: string) => number | undefined
  blocksOfDocument: (number: number) => string[]
  document: (number: number) => { id: string; publishedAt: number }
}

/** A segment in memory: what changed since the last compaction. */
export function memorySource(segment: Segment): SearchSource {
  const nothing = () => []
  return {
    count: segment.ids.length,
    blocksOf: nothing,
    lists: (range) => listsOf(segment, range),
    vocabularyBlocks: nothing,
    vocabulary: () => segment.terms.filter((term) => isLatinTerm(term) || isSoundTerm(term)),
    blocksOfId: nothing,
    numberOf: (id) => positionOf(segment.ids, id),
    blocksOfDocument: nothing,
    document: (number) => ({ id: segment.ids[number]!, publishedAt: segment.publishedAt[number]! }),
  }
}

/** A stored segment; the blocks it names must be on the shelf when it is asked. */
export function storedSource({ id, count, firstTerms, firstIds, vocabularyBlocks }: SegmentHead, shelf: BlockShelf, idsPerBlock: number): SearchSource {
  const termBlocks = ({ from, to }: TermRange): string[] => {
    // The range may begin inside the block before the first one that starts in it.
    const first = Math.max(0, lowerBound(firstTerms, `${from}\0`) - 1)
    const end = lowerBound(firstTerms, to)
    return Array.from({ length: Math.max(0, end - first) }, (_, at) => termBlockKey(id, first + at))
  }
  const idBlock = (wanted: string): number => lowerBound(firstIds, `${wanted}\0`) - 1
  const vocabularyKeys = () => Array.from({ length: vocabularyBlocks }, (_, at) => vocabularyBlockKey(id, at))
  return {
    count,
    blocksOf: termBlocks,
    lists: (range) => termBlocks(range).flatMap((key) => listsOf(shelf.terms(key), range)),
    vocabularyBlocks: vocabularyKeys,
    vocabulary: () => vocabularyKeys().flatMap((key) => shelf.vocabulary(key)),
    blocksOfId: (wanted) => (idBlock(wanted) < 0 ? [] : [idBlockKey(id, idBlock(wanted))]),
    numberOf(wanted) {
      const block = idBlock(wanted)
      if (block < 0) return undefined
      const at = positionOf(shelf.ids(idBlockKey(id, block)).ids, wanted)
      return at === undefined ? undefined : block * idsPerBlock + at
    },
    blocksOfDocument: (number) => [idBlockKey(id, Math.floor(number / idsPerBlock))],
    document(number) {
      const { ids, publishedAt } = shelf.ids(idBlockKey(id, Math.floor(number / idsPerBlock)))
      const at = number % idsPerBlock
      return { id: ids[at]!, publishedAt: publishedAt[at]! }
    },
  }
}

function listsOf({ terms, postings }: TermTable, { from, to }: TermRange): PostingList[] {
  return postings.slice(lowerBound(terms, from), lowerBound(terms, to)).map(decodePostings)
}

function positionOf(sorted: readonly string[], wanted: string): number | undefined {
  const at = lowerBound(sorted, wanted)
  return sorted[at] === wanted ? at : undefined
}
