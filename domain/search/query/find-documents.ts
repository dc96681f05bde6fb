import type { PostingList } from '../index/posting-list'
import type { TermRange } from '../index/term-range'
import { rarity } from '../search-fields'
import { type FilterName, filterRanges, openRange, type SearchFilters } from './search-filters'
import type { QueryWord } from './query-words'
import { MAYBE, SURE, WordHits } from './word-hits'
import { nearPlans, pinyinPlans, slipPlans, typedPlans, type WordPlan } from './word-plans'

export interface SearchQuestion {
  words: readonly QueryWord[]
  filters: SearchFilters
  /** YYYY-MM-DD in China: what closed before it is not found */
  today: string
  /** how many document numbers there are, and how many of them live */
  count: number
  living: number
}

/** What the search must be given to go on: the united list of each group of ranges, and the vocabulary where it asks for it. */
export interface Need {
  lists: TermRange[][]
  wantsVocabulary: boolean
}
export interface Supply {
  lists: PostingList[]
  vocabulary: readonly string[]
}

export interface Found {
  /** by document number, ascending */
  documents: Uint32Array
  /** every word stands in the head of the posting as it was typed */
  isSure: Uint8Array
  /** rarity-weighted worth of the words; 0 without words */
  relevance: Float64Array
  /** words that hardly any posting has as typed, and that others were found for */
  near: string[]
  /** how many more there would be without one of the filters, or without the words */
  without: Partial<Record<FilterName | 'text', number>>
}

/** A word that so few have is also looked for in the next way. */
const few = 3

/** What the search asks for first, whatever there is to find. */
export function firstRanges({ words, filters, today }: Omit<SearchQuestion, 'count' | 'living'>): TermRange[] {
  return firstLists(words.map(typedPlans), filters, today).flat()
}

/** The open ones, each filter, each part of each word as it is typed. */
function firstLists(typed: readonly WordPlan[][], filters: SearchFilters, today: string): TermRange[][] {
  return [[openRange(today)], ...filterRanges(filters).map(({ ranges }) => ranges), ...partsOf(typed)]
}

/**
 * The search, step by step: it says which lists it needs, and goes on when it has them. The same for stored blocks, for
 * what changed since, and for both together.
 */
export function* findDocuments({ words, filters, today, count, living }: SearchQuestion): Generator<Need, Found, Supply> {
  const named = filterRanges(filters)
  const typed = words.map(typedPlans)
  const [open, ...rest] = (yield ask(firstLists(typed, filters, today), false)).lists
  const hits = words.map(() => new WordHits(count))
  takeAll(hits, typed, rest.slice(named.length), true)
  // As typed, and read as pinyin: both are what was meant. Then what it may have been meant for.
  yield* widen(words, hits, true, pinyinPlans)
  const asTyped = hits.map(({ found }) => found)
  yield* widen(words, hits, false, nearPlans)
  if (hits.some(({ found }, at) => found < few && words[at]!.kind === 'latin')) {
    const { vocabulary } = yield ask([], true)
    yield* widen(words, hits, false, (word) => slipPlans(word, vocabulary))
  }
  const near = words.filter((_, at) => asTyped[at]! < few && hits[at]!.found > asTyped[at]!).map(({ text }) => text)
  return { ...gather(open!, named.map(({ name }, at) => ({ name, list: rest[at]! })), hits, count, living), near }
}

function ask(lists: TermRange[][], wantsVocabulary: boolean): Need {
  return { lists, wantsVocabulary }
}

function partsOf(plans: readonly WordPlan[][]): TermRange[][] {
  return plans.flatMap((ways) => ways.flatMap(({ parts }) => parts))
}

/** Looks in a further way for the words that few documents have. */
function* widen(words: readonly QueryWord[], hits: readonly WordHits[], mayBeSure: boolean, plansOf: (word: QueryWord) => WordPlan[]): Generator<Need, void, Supply> {
  const plans = words.map((word, at) => (hits[at]!.found < few ? plansOf(word) : []))
  if (plans.every(({ length }) => length === 0)) return
  const { lists } = yield ask(partsOf(plans), false)
  takeAll(hits, plans, lists, mayBeSure)
}

function takeAll(hits: readonly WordHits[], plans: readonly WordPlan[][], lists: readonly PostingList[], mayBeSure: boolean): void {
  let next = 0
  plans.forEach((ways, at) => {
    for (const { parts, least } of ways) {
      hits[at]!.take(lists.slice(next, next + parts.length), least, mayBeSure)
      next += parts.length
    }
  })
}

/** Documents that are open, have every word and pass every filter; and those that fail one filter alone. */
function gather(open: PostingList, filters: readonly { name: FilterName; list: PostingList }[], words: readonly WordHits[], count: number, living: number): Omit<Found, 'near'> {
  const failed = new Uint8Array(count).fill(filters.length)
  const lastFailed = new Uint16Array(count).fill((1 << filters.length) - 1)
  filters.forEach(({ list }, filter) => {
    for (const document of list.documents) {
      failed[document]! -= 1
      lastFailed[document]! &= ~(1 << filter)
    }
  })
  const rarities = words.map(({ found }) => rarity(found, living))
  const [documents, isSure, relevance] = [[] as number[], [] as number[], [] as number[]]
  const without: Found['without'] = Object.fromEntries(filters.map(({ name }) => [name, 0]))
  if (words.length > 0) without.text = 0
  for (const document of open.documents) {
    if (failed[document]! > 1) continue
    let certainty = SURE
    for (const word of words) certainty = Math.min(certainty, word.certainty[document]!)
    if (certainty < MAYBE) {
      if (failed[document] === 0) without.text = (without.text ?? 0) + 1
      continue
    }
    if (failed[document] === 1) {
      const { name } = filters[31 - Math.clz32(lastFailed[document]!)]!
      without[name] = (without[name] ?? 0) + 1
      continue
    }
    documents.push(document)
    isSure.push(certainty === SURE ? 1 : 0)
    relevance.push(words.reduce((sum, word, at) => sum + rarities[at]! * word.value[document]!, 0))
  }
  return { documents: Uint32Array.from(documents), isSure: Uint8Array.from(isSure), relevance: Float64Array.from(relevance), without }
}
