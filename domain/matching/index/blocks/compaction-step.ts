import type { BlockDocument } from './block-document'
import type { DeltaEntry } from './delta-entry'
import type { FoldedDocument, HeadDocument } from './head-document'
import type { VocabularyDocument } from './vocabulary'

/** What compaction asks of the store. Each write is atomic by itself; nothing joins two of them. */
export type CompactionStep =
  | { do: 'read-head' }
  /** Replaces the head if its revision is still `expected` (null: if there is none). Reply: whether it was. */
  | { do: 'replace-head'; head: HeadDocument; expected: number | null }
  | { do: 'keep-folded'; folded: FoldedDocument }
  /** Removes the delta entries that the folded document names, if it is of this round; those already gone are no error. */
  | { do: 'remove-delta'; round: number }
  /** Reply: entries of the kind, as many as one round may fold; the others wait for the next. */
  | { do: 'read-delta' }
  /** Reply: items that are listed, in the order of their ids, from the first after this one. */
  | { do: 'read-items'; after: string }
  | { do: 'read-words' }
  /** As replace-head, for the vocabulary. */
  | { do: 'replace-words'; document: VocabularyDocument; expected: number | null }
  /** Reply: the documents that exist among these. */
  | { do: 'read-blocks'; ids: string[] }
  /** As replace-head for each of them, in any order and at once. Reply: whether all were replaced. */
  | { do: 'replace-blocks'; writes: { block: BlockDocument; expected: number | null }[] }
  | { do: 'count-blocks' }

export interface CompactionReplies<Item> {
  'read-head': HeadDocument | undefined
  'replace-head': boolean
  'keep-folded': void
  'remove-delta': void
  'read-delta': DeltaEntry<Item>[]
  'read-items': ItemPage<Item>
  'read-words': VocabularyDocument | undefined
  'replace-words': boolean
  'read-blocks': BlockDocument[]
  'replace-blocks': boolean
  'count-blocks': number
}

export interface ItemPage<Item> {
  items: { itemId: string; item: Item }[]
  /** id of the last one looked at; null when there are no more */
  last: string | null
}

/** done: folded, or nothing to fold · busy: another round runs · early: the last one ended just now · lost: another took over */
export interface CompactionOutcome {
  state: 'done' | 'busy' | 'early' | 'lost'
  /** changes and items taken into the blocks */
  folded: number
  /** blocks written */
  written: number
  /** true when items that stood there before the index did are still to be taken in */
  hasMore: boolean
}
