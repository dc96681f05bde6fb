import type { BlockDocument } from './block-document'
import { settledRound, type HeadDocument } from './head-document'

/** All blocks of one index as a warm instance keeps them. */
export interface KeptBlocks {
  /** every block written up to this round is here */
  round: number
  blocks: ReadonlyMap<string, BlockDocument>
  words: readonly string[]
}

export const NOTHING_KEPT: KeptBlocks = { round: 0, blocks: new Map(), words: [] }

/** Whether blocks have been written that are not kept. While a round is under way its changes are still in the delta. */
export function isOutdated(kept: KeptBlocks, head: HeadDocument): boolean {
  return settledRound(head) > kept.round
}

/**
 * What is kept from now on: the blocks of later rounds than `kept.round` replace those of the same key.
 * @param head read before the blocks were
 * @returns undefined when compaction wrote while they were read: read again
 */
export function takeIn(kept: KeptBlocks, head: HeadDocument, written: readonly BlockDocument[], words: readonly string[]): KeptBlocks | undefined {
  const blocks = new Map(kept.blocks)
  for (const block of written) blocks.set(block._id, block)
  const isTorn = written.some((block) => block.words > words.length || block.children.some((child) => !blocks.has(child)))
  return isTorn ? undefined : { round: settledRound(head), blocks, words }
}
