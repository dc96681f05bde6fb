import { decodeIds, decodeTerms, encodeIds, encodeTerms, encodeVocabulary } from './segment-blocks'
import type { Segment } from './segment'
import { idBlockKey, type SegmentHead, type StoredBlock, termBlockKey, vocabularyBlockKey } from './segment-head'
import { isLatinTerm, isSoundTerm } from './term-names'

/** Sizes of blocks: small enough that a word costs little to read, large enough that a province has few. */
export interface BlockSizes {
  /** bytes of postings; a list that is longer is a block of its own */
  terms: number
  ids: number
  words: number
}
export const BLOCK_SIZES: BlockSizes = { terms: 16_384, ids: 512, words: 8_192 }

/** Cuts a segment into blocks that are stored under their keys. */
export function layOutSegment(id: string, segment: Segment, sizes: BlockSizes = BLOCK_SIZES): { head: SegmentHead; blocks: StoredBlock[] } {
  const blocks: StoredBlock[] = []
  const firstTerms: string[] = []
  const { terms, postings } = segment
  for (let from = 0; from < terms.length; ) {
    let to = from
    for (let size = 0; to < terms.length && (to === from || size + postings[to]!.length <= sizes.terms); to += 1) size += postings[to]!.length + terms[to]!.length * 3 + 2
    blocks.push({ key: termBlockKey(id, firstTerms.length), bytes: encodeTerms({ terms: terms.slice(from, to), postings: postings.slice(from, to) }) })
    firstTerms.push(terms[from]!)
    from = to
  }
  const firstIds: string[] = []
  for (let from = 0; from < segment.ids.length; from += sizes.ids) {
    const table = { ids: segment.ids.slice(from, from + sizes.ids), publishedAt: segment.publishedAt.slice(from, from + sizes.ids) }
    blocks.push({ key: idBlockKey(id, firstIds.length), bytes: encodeIds(table) })
    firstIds.push(segment.ids[from]!)
  }
  const words = terms.filter((term) => isLatinTerm(term) || isSoundTerm(term))
  let vocabularyBlocks = 0
  for (let from = 0; from < words.length; from += sizes.words, vocabularyBlocks += 1) {
    blocks.push({ key: vocabularyBlockKey(id, vocabularyBlocks), bytes: encodeVocabulary(words.slice(from, from + sizes.words)) })
  }
  return { head: { id, count: segment.ids.length, firstTerms, firstIds, vocabularyBlocks, dead: [] }, blocks }
}

/** The segment again, of all its blocks of terms and ids. @param bytesOf throws when one is missing */
export function readSegment({ id, firstTerms, firstIds }: SegmentHead, bytesOf: (key: string) => Uint8Array): Segment {
  const tables = firstTerms.map((_, at) => decodeTerms(bytesOf(termBlockKey(id, at))))
  const rows = firstIds.map((_, at) => decodeIds(bytesOf(idBlockKey(id, at))))
  return {
    terms: tables.flatMap(({ terms }) => terms),
    postings: tables.flatMap(({ postings }) => postings),
    ids: rows.flatMap(({ ids }) => ids),
    publishedAt: rows.flatMap(({ publishedAt }) => publishedAt),
  }
}
