import type { BlockDocument } from './block-document'
import type { DeltaEntry } from './delta-entry'
import type { HeadDocument } from './head-document'
import type { VocabularyDocument } from './vocabulary'

/** What compaction asks of the store. Each step is atomic by itself; nothing joins two of them. */
export type CompactionStep =
  | { do: 'read-head' }
  /** Replaces the head if its revision is still `expected` (null: if there is none). Reply: whether it was. */
  | { do: 'replace-head'; head: HeadDocument; expected: number | null }
  /** Removes the delta entries with these revisions; those already gone are no error. */
  | { do: 'remove-delta'; revisions: string[] }
  /** Reply: all entries of the kind. */
  | { do: 'read-delta' }
  | { do: 'read-words' }
  /** As replace-head, for the vocabulary. */
  | { do: 'replace-words'; document: VocabularyDocument; expected: number | null }
  /** Reply: the documents that exist among these. */
  | { do: 'read-blocks'; ids: string[] }
  /** As replace-head, for a block. */
  | { do: 'replace-block'; block: BlockDocument; expected: number | null }

export interface CompactionReplies<Item> {
  'read-head': HeadDocument | undefined
  'replace-head': boolean
  'remove-delta': void
  'read-delta': DeltaEntry<Item>[]
  'read-words': VocabularyDocument | undefined
  'replace-words': boolean
  'read-blocks': BlockDocument[]
  'replace-block': boolean
}

/** done: folded, or nothing to fold · busy: another round runs · early: the last one ended just now · lost: another took over */
export type CompactionOutcome = { state: 'done' | 'busy' | 'early' | 'lost'; folded: number; written: number }
