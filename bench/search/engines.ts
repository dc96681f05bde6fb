import { cut_for_search as cutForSearch } from 'jieba-wasm'
import MiniSearch from 'minisearch'
import { blocksNeeded, supply } from '../../domain/search/index/ask-view'
import { BLOCK_SIZES, layOutSegment } from '../../domain/search/index/lay-out-segment'
import { mergeSegments } from '../../domain/search/index/merge-segments'
import { buildSegment } from '../../domain/search/index/segment'
import { SearchView } from '../../domain/search/index/search-view'
import { storedSource, type OpenBlock, openBlock } from '../../domain/search/index/source'
import { writtenTerms } from '../../domain/search/index/terms-of-text'
import { findDocuments } from '../../domain/search/query/find-documents'
import { queryWords } from '../../domain/search/query/query-words'
import type { SearchFilters } from '../../domain/search/query/search-filters'
import type { SearchDocument } from '../../domain/search/search-document'
import { foldText } from '../../domain/search/text/fold-text'
import { factsText } from '../../domain/search/index/document-terms'

const noFilters: SearchFilters = { cities: [], occupations: [], majors: [], level: null, salaryMin: null, employerKinds: [], employerSizes: [], closesBy: null }
const today = '2000-01-01'

export interface TextEngine {
  name: string
  build(documents: readonly SearchDocument[]): BuiltTextEngine
}

export interface BuiltTextEngine {
  /** ids of everything found */
  find(text: string): string[]
  /** as it is stored */
  bytes: number
}

/** Everything read from stored blocks, as a function does; what a query reads cold is told beside the answer. */
export class OurEngine implements BuiltTextEngine {
  readonly bytes: number
  readonly blocks: number
  private readonly stored: Map<string, Uint8Array>
  private readonly opened = new Map<string, OpenBlock>()
  private readonly view: SearchView
  read = { blocks: 0, bytes: 0 }

  constructor(documents: readonly SearchDocument[], private readonly isWarm: boolean) {
    const parts = []
    for (let at = 0; at < documents.length; at += 2000) parts.push({ segment: buildSegment(documents.slice(at, at + 2000)), dead: new Set<number>() })
    const { head, blocks } = layOutSegment('s', mergeSegments(parts))
    this.stored = new Map(blocks.map(({ key, bytes }) => [key, bytes]))
    this.bytes = blocks.reduce((sum, { bytes }) => sum + bytes.length, 0)
    this.blocks = blocks.length
    const shelf = {
      terms: (key: string) => (this.open(key) as Extract<OpenBlock, { kind: 't' }>).table,
      ids: (key: string) => (this.open(key) as Extract<OpenBlock, { kind: 'd' }>).table,
      vocabulary: (key: string) => (this.open(key) as Extract<OpenBlock, { kind: 'v' }>).words,
    }
    this.view = new SearchView([{ source: storedSource(head, shelf, BLOCK_SIZES.ids), dead: new Set() }])
  }

  find(text: string): string[] {
    if (!this.isWarm) this.opened.clear()
    this.read = { blocks: 0, bytes: 0 }
    const steps = findDocuments({ words: queryWords(text), filters: noFilters, today, count: this.view.count, living: this.view.living })
    let step = steps.next()
    while (!step.done) {
      for (const key of blocksNeeded(this.view, step.value)) this.open(key)
      step = steps.next(supply(this.view, step.value))
    }
    return Array.from(step.value.documents, (document) => this.view.document(document).id)
  }

  private open(key: string): OpenBlock {
    let block = this.opened.get(key)
    if (!block) {
      const bytes = this.stored.get(key)!
      this.opened.set(key, (block = openBlock(key, bytes)))
      this.read.blocks += 1
      this.read.bytes += bytes.length
    }
    return block
  }
}

export const ours: TextEngine = { name: 'ours', build: (documents) => new OurEngine(documents, true) }

const wordsOf = (document: SearchDocument) => ({ id: document.id, title: document.title, employer: document.employer, facts: factsText(document), duties: document.duties })

/** minisearch with its own tolerance (beginnings, one slip in five letters), over tokens it is given. */
function minisearchOver(name: string, tokenize: (text: string) => string[]): TextEngine {
  return {
    name,
    build(documents) {
      const engine = new MiniSearch<ReturnType<typeof wordsOf>>({ fields: ['title', 'employer', 'facts', 'duties'], tokenize, processTerm: (term) => term, searchOptions: { combineWith: 'AND' } })
      for (const document of documents) engine.add(wordsOf(document))
      const tolerant = { prefix: (term: string) => /^[a-z]/.test(term), fuzzy: (term: string) => (/^[a-z]{4,}/.test(term) ? 0.2 : false) }
      return { find: (text) => engine.search(text, tolerant).map(({ id }) => String(id)), bytes: JSON.stringify(engine).length }
    },
  }
}

export const minisearchPairs = minisearchOver('minisearch, pairs', (text) => [...writtenTerms(text)].filter((term) => term.length > 1))
export const minisearchJieba = minisearchOver('minisearch, jieba', (text) => cutForSearch(foldText(text), true).filter((word) => /[\u3400-\u9fffa-z0-9]/.test(word)))

