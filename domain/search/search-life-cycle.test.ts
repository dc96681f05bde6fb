import fc from 'fast-check'
import { blocksNeeded, supply } from './index/ask-view'
import { type BlockSizes, layOutSegment, readSegment } from './index/lay-out-segment'
import { mergeSegments } from './index/merge-segments'
import { planFold } from './index/plan-fold'
import { SearchView } from './index/search-view'
import { buildSegment } from './index/segment'
import { blockKeys, type SegmentHead } from './index/segment-head'
import { memorySource, type OpenBlock, openBlock, type SearchSource, storedSource } from './index/source'
import { findDocuments } from './query/find-documents'
import { queryWords } from './query/query-words'
import type { SearchFilters } from './query/search-filters'
import type { SearchDocument } from './search-document'
import { arbitraryDocument, arbitraryFilters, arbitraryText } from './testing/arbitrary-documents'
import { plainSearch } from './testing/plain-search'

const today = '2026-11-25'
/** Smaller than any real one, so that a few documents already have several blocks. */
const sizes: BlockSizes = { terms: 64, ids: 2, words: 3 }

/** A market as the server keeps it, in memory: stored segments, and what changed since. */
class Market {
  readonly truth = new Map<string, SearchDocument>()
  private readonly stored = new Map<string, Uint8Array>()
  private readonly changed = new Map<string, SearchDocument | null>()
  private heads: SegmentHead[] = []
  private made = 0

  change(document: SearchDocument): void {
    this.truth.set(document.id, document)
    this.changed.set(document.id, document)
  }

  remove(id: string): void {
    this.truth.delete(id)
    this.changed.set(id, null)
  }

  fold(): void {
    const documents = [...this.changed.values()].flatMap((document) => document ?? [])
    const marked = this.heads.map((head) => ({ ...head, dead: [...new Set([...head.dead, ...this.superseded(head)])].sort((a, b) => a - b) }))
    const { kept, merged } = planFold(marked, documents.length)
    const parts = merged.map((head) => ({ segment: readSegment(head, (key) => this.bytesOf(key)), dead: new Set(head.dead) }))
    const segment = mergeSegments([...parts, { segment: buildSegment(documents), dead: new Set<number>() }])
    const { head, blocks } = layOutSegment(`s${(this.made += 1)}`, segment, sizes)
    for (const { key, bytes } of blocks) this.stored.set(key, bytes)
    for (const key of merged.flatMap(blockKeys)) this.stored.delete(key)
    this.heads = segment.ids.length > 0 ? [...kept, head] : kept
    this.changed.clear()
  }

  search(text: string, filters: SearchFilters) {
    const read = new Map<string, OpenBlock>()
    const shelf = {
      terms: (key: string) => tableOf(read.get(key), 't', key).table,
      ids: (key: string) => tableOf(read.get(key), 'd', key).table,
      vocabulary: (key: string) => tableOf(read.get(key), 'v', key).words,
    }
    const load = (keys: readonly string[]) => keys.forEach((key) => read.set(key, openBlock(key, this.bytesOf(key))))
    const sources = this.heads.map((head) => storedSource(head, shelf, sizes.ids))
    load(sources.flatMap((source) => [...this.changed.keys()].flatMap((id) => source.blocksOfId(id))))
    const view = new SearchView([
      ...this.heads.map((head, at) => ({ source: sources[at] as SearchSource, dead: new Set([...head.dead, ...this.superseded(head)]) })),
      { source: memorySource(buildSegment([...this.changed.values()].flatMap((document) => document ?? []))), dead: new Set<number>() },
    ])
    const steps = findDocuments({ words: queryWords(text), filters, today, count: view.count, living: view.living })
    let step = steps.next()
    while (!step.done) {
      load(blocksNeeded(view, step.value))
      step = steps.next(supply(view, step.value))
    }
    const found = step.value
    load(view.blocksOfDocuments(found.documents))
    const hits = Array.from(found.documents, (document, at) => ({ id: view.document(document).id, isSure: found.isSure[at] === 1, relevance: found.relevance[at]! }))
    return { hits: hits.sort((a, b) => (a.id < b.id ? -1 : 1)), near: found.near, without: found.without }
  }

  private superseded(head: SegmentHead): number[] {
    const { ids } = readSegment(head, (key) => this.bytesOf(key))
    return ids.flatMap((id, number) => (this.changed.has(id) && !head.dead.includes(number) ? [number] : []))
  }

  private bytesOf(key: string): Uint8Array {
    const bytes = this.stored.get(key)
    if (!bytes) throw new Error(`block ${key} is missing`)
    return bytes
  }
}

function tableOf<Kind extends OpenBlock['kind']>(block: OpenBlock | undefined, kind: Kind, key: string): Extract<OpenBlock, { kind: Kind }> {
  if (block?.kind !== kind) throw new Error(`block ${key} was not read`)
  return block as Extract<OpenBlock, { kind: Kind }>
}

const event = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('change' as const), document: arbitraryDocument }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), id: fc.constantFrom(...'abcdefghijklmnop') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('fold' as const) }) },
)

test('whatever was changed, taken away and folded in: the answer is that of looking at every posting', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 24 }), fc.array(fc.tuple(arbitraryText, arbitraryFilters), { minLength: 1, maxLength: 3 }), (events, searches) => {
      const market = new Market()
      for (const one of events) {
        if (one.kind === 'change') market.change(one.document)
        else if (one.kind === 'remove') market.remove(one.id)
        else market.fold()
      }
      for (const [text, filters] of searches) {
        expect(market.search(text, filters)).toEqual(plainSearch([...market.truth.values()], { words: queryWords(text), filters, today }))
      }
    }),
    { numRuns: process.env.DEEP ? 3000 : 150 },
  )
})
