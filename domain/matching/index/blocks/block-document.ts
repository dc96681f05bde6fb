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
  bytes: Uint8Array
}

/** 16 KB as base64 text. Smaller blocks cost documents, larger ones bytes that a query has no use for. */
export const BLOCK_BYTES = 12 * 1024
