/** The one document that says which round of compaction is the latest; one for each kind of index. */
export interface HeadDocument {
  /** 'head|<kind>' */
  _id: string
  /** counts the writes: a write names the revision it replaces */
  revision: number
  round: number
  /** ms since 1970: until then the round belongs to whoever claimed it; 0 = done */
  claimedUntil: number
  /** what the last finished round folded into the blocks and the next one may remove from the delta */
  folded: { at: number; revisions: string[] } | null
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
