import { NO_POSTINGS, type PostingList, unite } from './posting-list'
import type { SearchSource } from './source'
import type { TermRange } from './term-range'

/** A source and its documents that no longer count. */
export interface LivingSource {
  source: SearchSource
  dead: ReadonlySet<number>
}

/** Several sources as one set of documents: those of the first source first. */
export class SearchView {
  readonly count: number
  readonly living: number
  private readonly offsets: number[] = []

  constructor(private readonly sources: readonly LivingSource[]) {
    let count = 0
    let living = 0
    for (const { source, dead } of sources) {
      this.offsets.push(count)
      count += source.count
      living += source.count - dead.size
    }
    this.count = count
    this.living = living
  }

  blocksOf(ranges: readonly TermRange[]): string[] {
    return [...new Set(this.sources.flatMap(({ source }) => ranges.flatMap((range) => source.blocksOf(range))))]
  }

  vocabularyBlocks(): string[] {
    return this.sources.flatMap(({ source }) => source.vocabularyBlocks())
  }

  /** Words of letters, and pairs of syllables as they are named in the index. */
  vocabulary(): string[] {
    return [...new Set(this.sources.flatMap(({ source }) => source.vocabulary()))]
  }

  /** The living documents that any term of the ranges stands in. */
  list(ranges: readonly TermRange[]): PostingList {
    const parts = this.sources.map(({ source, dead }, at) => living(unite(ranges.flatMap((range) => source.lists(range))), dead, this.offsets[at]!))
    return concatenate(parts)
  }

  blocksOfDocuments(documents: Iterable<number>): string[] {
    const keys = new Set<string>()
    for (const document of documents) {
      const { source, number } = this.locate(document)
      for (const key of source.blocksOfDocument(number)) keys.add(key)
    }
    return [...keys]
  }

  document(document: number): { id: string; publishedAt: number } {
    const { source, number } = this.locate(document)
    return source.document(number)
  }

  blocksOfIds(ids: readonly string[]): string[] {
    return [...new Set(this.sources.flatMap(({ source }) => ids.flatMap((id) => source.blocksOfId(id))))]
  }

  /** The living document of an id. */
  documentOf(id: string): number | undefined {
    for (const [at, { source, dead }] of this.sources.entries()) {
      const number = source.numberOf(id)
      if (number !== undefined && !dead.has(number)) return this.offsets[at]! + number
    }
    return undefined
  }

  private locate(document: number): { source: SearchSource; number: number } {
    let at = this.offsets.length - 1
    while (this.offsets[at]! > document || this.sources[at]!.source.count === 0) at -= 1
    return { source: this.sources[at]!.source, number: document - this.offsets[at]! }
  }
}

function living({ documents, masks }: PostingList, dead: ReadonlySet<number>, offset: number): PostingList {
  if (dead.size === 0 && offset === 0) return { documents, masks }
  const kept = new Uint32Array(documents.length)
  const keptMasks = new Uint8Array(documents.length)
  let size = 0
  for (let at = 0; at < documents.length; at += 1) {
    if (dead.has(documents[at]!)) continue
    kept[size] = documents[at]! + offset
    keptMasks[size++] = masks[at]!
  }
  return { documents: kept.subarray(0, size), masks: keptMasks.subarray(0, size) }
}

function concatenate(parts: readonly PostingList[]): PostingList {
  const filled = parts.filter(({ documents }) => documents.length > 0)
  if (filled.length < 2) return filled[0] ?? NO_POSTINGS
  const size = filled.reduce((sum, part) => sum + part.documents.length, 0)
  const [documents, masks] = [new Uint32Array(size), new Uint8Array(size)]
  let at = 0
  for (const part of filled) {
    documents.set(part.documents, at)
    masks.set(part.masks, at)
    at += part.documents.length
  }
  return { documents, masks }
}
