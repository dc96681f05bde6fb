import type { Layout } from './layout'

/** A change since the blocks were last written, once for each shard that must see it. */
export interface DeltaEntry<Item> {
  /** 'd|<kind>|<shard>|<item id>' */
  _id: string
  kind: string
  shard: string
  itemId: string
  /** names this change and no other: the command's request id does */
  revision: string
  /** as it is now; null when it is gone */
  item: Item | null
  /** narrowest keys of every listing it has or had since the blocks were last written, with their shards */
  touched: { path: string[]; shard: string }[]
}

/**
 * The entries to write, in the transaction that changes the item: one for each shard.
 * @param known what any of the item's entries says now, read in the same transaction; undefined when there is none
 * @param before the item as the blocks may hold it; undefined when it is new
 * @param after undefined when it is gone
 */
export function deltaEntries<Item, Row>(
  layout: Layout<Item, Row>,
  change: {
    kind: string
    itemId: string
    revision: string
    known: Pick<DeltaEntry<Item>, 'touched'> | undefined
    before: Item | undefined
    after: Item | undefined
  },
): DeltaEntry<Item>[] {
  const { kind, itemId, revision, known, before, after } = change
  const touched = new Map((known?.touched ?? []).map((each) => [each.path.at(-1), each]))
  for (const item of [before, after]) {
    if (item === undefined) continue
    for (const { path } of layout.listingsOf(item)) touched.set(path.at(-1), { path: [...path], shard: layout.shardOf(path) })
  }
  const all = [...touched.values()]
  return [...new Set(all.map(({ shard }) => shard))].map((shard) => ({
    _id: deltaId(kind, shard, itemId),
    kind,
    shard,
    itemId,
    revision,
    item: after ?? null,
    touched: all,
  }))
}

export function deltaId(kind: string, shard: string, itemId: string): string {
  return `d|${kind}|${shard}|${itemId}`
}
