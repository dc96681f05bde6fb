import type { BlockDocument } from './block-document'
import type { Layout, Listing } from './layout'
import type { Vocabulary } from './vocabulary'

/** Changed items of one tree: their ids, and where they stand now. */
export interface TreeChange<Row> {
  ids: ReadonlySet<string>
  listings: readonly Listing<Row>[]
}

/** What a block is to hold; `children` when it is to be taken apart. */
export interface FoldedBlock {
  _id: string
  bytes: Uint8Array
  children: string[]
}

/**
 * Folds changes into the blocks of one tree. Pure, and the same again when it is repeated.
 * @param existing the documents found under the keys of all touched paths
 * @param vocabulary grows by the words that the changes bring; it must be written before the blocks
 * @returns what to write, in this order: the children of a block stand before the block that they replace
 */
export function foldTree<Item, Row>(
  layout: Layout<Item, Row>,
  existing: ReadonlyMap<string, BlockDocument>,
  change: TreeChange<Row>,
  vocabulary: Vocabulary,
): FoldedBlock[] {
  const contents = new Map<string, Listing<Row>[]>()
  for (const [key, block] of existing) {
    // Also blocks that an interrupted round left below one that still holds rows: nothing outdated may stay anywhere.
    if (block.children.length > 0) continue
    const held = layout.decode(block.bytes, vocabulary)
    const kept = held.filter(({ id }) => !change.ids.has(id))
    if (kept.length < held.length) contents.set(key, kept)
  }
  for (const listing of change.listings) {
    const key = listing.path.find((each) => (existing.get(each)?.children.length ?? 0) === 0)
    if (key === undefined) continue
    const block = existing.get(key)
    const content = contents.get(key) ?? (block ? layout.decode(block.bytes, vocabulary) : [])
    content.push(listing)
    contents.set(key, content)
  }
  return [...contents].flatMap(([key, content]) => takeApart(layout, key, content, vocabulary))
}

/** One block, or its children and itself when it is too large and can be divided. */
function takeApart<Item, Row>(layout: Layout<Item, Row>, key: string, content: readonly Listing<Row>[], vocabulary: Vocabulary): FoldedBlock[] {
  const bytes = layout.encode(content, vocabulary)
  const canDivide = content.some(({ path }) => path.at(-1) !== key)
  if (bytes.length <= layout.blockBytes || !canDivide) return [{ _id: key, bytes, children: [] }]
  const byChild = new Map<string, Listing<Row>[]>()
  for (const listing of content) {
    const child = listing.path[listing.path.indexOf(key) + 1]
    if (child === undefined) continue
    const members = byChild.get(child)
    if (members) members.push(listing)
    else byChild.set(child, [listing])
  }
  return [
    ...[...byChild].flatMap(([child, members]) => takeApart(layout, child, members, vocabulary)),
    { _id: key, bytes: new Uint8Array(0), children: [...byChild.keys()].sort() },
  ]
}
