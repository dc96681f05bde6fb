/** A block as the store keeps it. */
export interface BlockDocument {
  /** key of the block, layout.ts */
  _id: string
  /** counts the writes: a write names the revision it replaces */
  revision: number
  /** the round of compaction that wrote it last */
  round: number
  /** children written when the block was taken apart; it then holds no rows itself. [] otherwise */
  children: string[]
  /** how long the vocabulary was when it was written: vocabulary.ts */
  words: number
  bytes: Uint8Array
}

/**
 * 8 KB as base64 text. Smaller blocks cost documents, larger ones bytes that a query has no use for: of 2 to 12 KB, 6 read
 * the fewest for what it writes (docs/matching.md).
 */
export const BLOCK_BYTES = 6 * 1024
