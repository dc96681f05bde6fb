import type { Need, Supply } from '../query/find-documents'
import type { SearchView } from './search-view'

/** The blocks that a step of the search reads. */
export function blocksNeeded(view: SearchView, { lists, wantsVocabulary }: Need): string[] {
  return [...view.blocksOf(lists.flat()), ...(wantsVocabulary ? view.vocabularyBlocks() : [])]
}

/** What a step of the search asked for; the blocks it needs must be there. */
export function supply(view: SearchView, { lists, wantsVocabulary }: Need): Supply {
  return { lists: lists.map((ranges) => view.list(ranges)), vocabulary: wantsVocabulary ? view.vocabulary() : [] }
}
