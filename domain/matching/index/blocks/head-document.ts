/** The one document that says which round of compaction is the latest; one for each kind of index. */
export interface HeadDocument {
  /** 'head|<kind>' */
  _id: string
  /** counts the writes: a write names the revision it replaces */
  revision: number
  round: number
  /** ms since 1970: until then the round belongs to whoever claimed it; 0 = done */
  claimedUntil: number
  /**
   * The last finished round that folded something, and when (ms since 1970): the next one may remove that from the delta.
   * What it was stands under foldedId, because every reader reads the head and none needs the list. null = nothing.
   */
  folded: { at: number; round: number } | null
  /**
   * How far the items that stood there before the index did are taken in: the id of the last one; null = all of them.
   * What changes meanwhile is in the delta as ever.
   */
  takenTo: string | null
  /** how many blocks there were when the last round finished: a reader decides by it whether to keep them all */
  blocks: number
}

/** What the last round that came so far folded. Only the round that the head names as finished is to be removed. */
export interface FoldedDocument {
  /** 'folded|<kind>' */
  _id: string
  round: number
  revisions: string[]
}

/**
 * A round may take this long. No function runs longer than 60 s (docs/platform-facts.md), so whoever claimed and has not
 * finished by then is dead and writes no more: what follows relies on it.
 */
export const LEASE_MS = 60_000

/**
 * Delta entries outlive their folding by this: a reader that read old blocks has then ended, and cannot miss an entry
 * that was removed between its two looks.
 */
export const GRACE_MS = 60_000

export function headId(kind: string): string {
  return `head|${kind}`
}

export function foldedId(kind: string): string {
  return `folded|${kind}`
}

/**
 * The last round of which no further block can appear; 0 before the first. A round under way writes until it is done;
 * one that died under its claim has ended when the next one claims.
 */
export function settledRound(head: Pick<HeadDocument, 'round' | 'claimedUntil'> | undefined): number {
  return head === undefined ? 0 : head.claimedUntil === 0 ? head.round : head.round - 1
}
