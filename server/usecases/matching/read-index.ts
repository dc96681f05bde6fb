import type { BlockDocument } from '~/domain/matching/index/blocks/block-document'
import type { DeltaEntry } from '~/domain/matching/index/blocks/delta-entry'
import type { HeadDocument } from '~/domain/matching/index/blocks/head-document'
import { type IndexRead, isTorn } from '~/domain/matching/index/blocks/index-read'
import { isOutdated, type KeptBlocks, NOTHING_KEPT, takeIn } from '~/domain/matching/index/blocks/kept-blocks'
import { Busy } from '../../ports/documents'
import type { IndexKind } from '../../ports/match-collections'
import { type IndexStore, lookIntoIndex } from './look-into-index'

/**
 * An index of up to so many blocks (some 20,000 jobs, 4 MB) is kept whole by a warm instance: it comes in a few calls, once.
 * A larger one is read by key each time, which costs about as much and never has to be loaded.
 */
export const mostBlocksKept = 4000
/** Compaction writes for a second or two; whoever meets it so often in a row has found something else. */
const LOOKS = 6

type Pack<Packed> = (blocks: Iterable<BlockDocument>, words: readonly string[]) => Packed

/** What an answer is made from. */
export interface IndexView<Item, Packed> {
  packed: Packed
  delta: DeltaEntry<Item>[]
  /** employers of whose jobs none is to be shown */
  closing: readonly string[]
}

/**
 * One index as an instance of a function reads it. Cold, it reads what the answer needs, by key. From its second answer
 * on it keeps the whole index, if that is small, and asks only for the head and the changes. One call either way, two
 * when compaction has written since.
 */
export class IndexReader<Item, Packed> {
  private head: HeadDocument | undefined
  private kept: { blocks: KeptBlocks; packed: Packed } | undefined

  constructor(
    private readonly kind: IndexKind,
    private readonly packAll: Pack<Packed>,
  ) {}

  /** @throws Busy when compaction kept writing under every look */
  async read(documents: IndexStore, plan: IndexRead, packPart: Pack<Packed>): Promise<IndexView<Item, Packed>> {
    for (let look = 0; look < LOOKS; look += 1) {
      const view = this.isSmall ? await this.readKept(documents, plan) : await this.readByKey(documents, plan, packPart)
      if (view) return view
    }
    throw new Busy(`the index of ${this.kind} changed under every look`)
  }

  private get isSmall(): boolean {
    return this.head !== undefined && this.head.blocks <= mostBlocksKept
  }

  private async readByKey(documents: IndexStore, plan: IndexRead, packPart: Pack<Packed>): Promise<IndexView<Item, Packed> | undefined> {
    this.kept = undefined
    const { head, words, blocks, delta, closing } = await lookIntoIndex<Item>(documents, this.kind, plan)
    if (isTorn(plan, blocks, words)) return undefined
    this.head = head
    return { packed: packPart(blocks, words), delta, closing }
  }

  /** @returns undefined when what is kept is out of date, or was written while it was read: look again */
  private async readKept(documents: IndexStore, { shards }: IndexRead): Promise<IndexView<Item, Packed> | undefined> {
    const standing = this.kept
    const before = this.head
    const isBehind = !standing || (before !== undefined && isOutdated(standing.blocks, before))
    const known = standing?.blocks ?? NOTHING_KEPT
    const { head, words, blocks, delta, closing } = await lookIntoIndex<Item>(documents, this.kind, { shards, ...(isBehind && { since: known.round, expected: standing ? 0 : (before?.blocks ?? 0) }) })
    this.head = head
    if (!head || !before) return undefined
    if (standing && !isBehind) return isOutdated(standing.blocks, head) ? undefined : { packed: standing.packed, delta, closing }
    // The head of an earlier look: one that came with the blocks may be newer than some of them.
    const taken = takeIn(known, before, blocks, words)
    if (!taken) return undefined
    this.kept = { blocks: taken, packed: this.packAll(taken.blocks.values(), taken.words) }
    return { packed: this.kept.packed, delta, closing }
  }
}
