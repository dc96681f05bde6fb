import { foldTree, type FoldedBlock } from './fold-tree'
import type { Layout, Listing } from './layout'
import type { Vocabulary } from './vocabulary'

/** All blocks of a whole set of items, tree by tree: the first index, or one made anew. Ids must be distinct; the vocabulary grows. */
export function* buildBlocks<Item, Row>(layout: Layout<Item, Row>, items: Iterable<Item>, vocabulary: Vocabulary): Generator<FoldedBlock> {
  const trees = new Map<string, Listing<Row>[]>()
  for (const item of items) {
    for (const listing of layout.listingsOf(item)) {
      const root = listing.path[0] ?? ''
      const tree = trees.get(root)
      if (tree) tree.push(listing)
      else trees.set(root, [listing])
    }
  }
  for (const [root, listings] of trees) {
    trees.delete(root)
    yield* foldTree(layout, new Map(), { ids: new Set(), listings }, vocabulary)
  }
}
