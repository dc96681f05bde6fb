import type { ItemPage } from './compaction-step'
import type { DeltaEntry } from './delta-entry'
import type { Layout } from './layout'

/** What changed in one tree. */
export interface TreeGroup<Item> {
  /** the widest key */
  root: string
  /** of every block that may hold one of the items */
  keys: Set<string>
  /** by id, as they are now; null = gone */
  items: Map<string, Item | null>
}

/** Changes and items by tree; where both speak of an item, the change is the newer. */
export function groupByTree<Item, Row>(
  layout: Layout<Item, Row>,
  entries: readonly DeltaEntry<Item>[],
  taken: ItemPage<Item>['items'],
): TreeGroup<Item>[] {
  const groups = new Map<string, TreeGroup<Item>>()
  const add = (path: readonly string[], itemId: string, item: Item | null) => {
    const root = path[0] ?? ''
    const group = groups.get(root) ?? { root, keys: new Set(), items: new Map<string, Item | null>() }
    groups.set(root, group)
    for (const key of path) group.keys.add(key)
    group.items.set(itemId, item)
  }
  const changed = new Set(entries.map(({ itemId }) => itemId))
  for (const { itemId, item, touched } of entries) for (const { path } of touched) add(path, itemId, item)
  for (const { itemId, item } of taken) {
    if (changed.has(itemId)) continue
    for (const { path } of layout.listingsOf(item)) add(path, itemId, item)
  }
  return [...groups.values()]
}

/** Trees together as long as they have no more keys than this; a tree is never divided. */
export function* inChunks<Item>(groups: readonly TreeGroup<Item>[], keysAtOnce: number): Generator<TreeGroup<Item>[]> {
  let chunk: TreeGroup<Item>[] = []
  let keys = 0
  for (const group of groups) {
    if (chunk.length > 0 && keys + group.keys.size > keysAtOnce) {
      yield chunk
      chunk = []
      keys = 0
    }
    chunk.push(group)
    keys += group.keys.size
  }
  if (chunk.length > 0) yield chunk
}
