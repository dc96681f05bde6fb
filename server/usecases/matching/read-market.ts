import type { Documents } from '../../ports/documents'
import type { MatchDelta, MatchManifest } from '../../ports/match-collections'
import type { Market } from './market-entry'

const pageSize = 1000

/** A market as a warm instance keeps it: the snapshot's entries, and what is derived from them once. */
interface Kept {
  version: string
  entries: readonly unknown[]
  derived: unknown
}
const kept = new Map<string, Kept>()

export interface MarketView<Entry, Derived> {
  /** the snapshot, without what changed since */
  snapshot: Derived
  /** ids for which `changed` speaks instead of the snapshot */
  superseded: ReadonlySet<string>
  /** entries that are new or different since the snapshot */
  changed: Entry[]
}

/**
 * The market as it is now. The changes are read before the manifest: should a compaction run in between, the changes
 * it folded in are read twice, never not at all.
 * @param derive made once per snapshot version and instance: an index, a list
 */
export async function readMarket<Entry, Derived>(
  documents: Documents,
  market: Market<Entry>,
  derive: (entries: readonly Entry[]) => Derived,
): Promise<MarketView<Entry, Derived>> {
  const deltas = await readDeltas(documents, market.name)
  const manifest = await documents.get('match-manifests', market.name)
  const version = manifest?.version ?? 'empty'
  let current = kept.get(market.name)
  if (current?.version !== version) {
    const entries = manifest ? await readBlocks<Entry>(documents, manifest) : []
    current = { version, entries, derived: derive(entries) }
    kept.set(market.name, current)
  }
  return {
    snapshot: current.derived as Derived,
    superseded: new Set(deltas.map(({ entryId }) => entryId)),
    changed: deltas.flatMap((delta) => market.entryOf(delta) ?? []),
  }
}

/** Every change since the snapshot; one read unless there are more than a thousand. */
export async function readDeltas(documents: Documents, market: MatchDelta['market']): Promise<MatchDelta[]> {
  const deltas: MatchDelta[] = []
  for (let after = ''; ; ) {
    const page = await documents.find('match-deltas', { market, _id: { gt: after } }, { order: [['_id', 'asc']], limit: pageSize })
    deltas.push(...page)
    const last = page.at(-1)
    if (page.length < pageSize || !last) return deltas
    after = last._id
  }
}

/** The snapshot's entries. @throws when a block is missing: a snapshot is whole or it is not one */
export async function readBlocks<Entry>(documents: Documents, { blockIds }: MatchManifest): Promise<Entry[]> {
  const blocks = new Map((await documents.getMany('match-blocks', blockIds)).map((block) => [block._id, block]))
  return blockIds.flatMap((id) => {
    const block = blocks.get(id)
    if (!block) throw new Error(`block ${id} of the market is missing`)
    return JSON.parse(block.entries) as Entry[]
  })
}
