import type { BlockDocument } from './block-document'
import type { CompactionOutcome, CompactionReplies, CompactionStep } from './compaction-step'
import type { DeltaEntry } from './delta-entry'
import { foldTree } from './fold-tree'
import { GRACE_MS, LEASE_MS, type HeadDocument } from './head-document'
import type { Layout } from './layout'
import { Vocabulary, vocabularyId, type VocabularyDocument } from './vocabulary'

type Round<Item, Result> = Generator<CompactionStep, Result, CompactionReplies<Item>[CompactionStep['do']]>

/**
 * One round of compaction: folds the delta into the blocks. It yields what it asks of the store and is given the reply,
 * so the protocol is here and the I/O is not. It may be stopped at any step, run twice, or run twice at once: readers
 * stay right, because an entry leaves the delta only after a round that folded it has finished undisputed.
 * @param now ms since 1970, at the start
 */
export function* compact<Item, Row>(kind: string, layout: Layout<Item, Row>, now: number): Round<Item, CompactionOutcome> {
  const head = (yield { do: 'read-head' }) as HeadDocument | undefined
  if (head && head.claimedUntil > now) return { state: 'busy', folded: 0, written: 0 }
  if (head?.folded && head.folded.at + LEASE_MS + GRACE_MS > now) return { state: 'early', folded: 0, written: 0 }
  if (!head?.folded && ((yield { do: 'read-delta' }) as DeltaEntry<Item>[]).length === 0) return { state: 'done', folded: 0, written: 0 }
  const claimed: HeadDocument = {
    _id: `head|${kind}`,
    revision: (head?.revision ?? 0) + 1,
    round: (head?.round ?? 0) + 1,
    claimedUntil: now + LEASE_MS,
    folded: head?.folded ?? null,
  }
  if (!(yield { do: 'replace-head', head: claimed, expected: head?.revision ?? null })) return { state: 'lost', folded: 0, written: 0 }
  if (claimed.folded) yield { do: 'remove-delta', revisions: claimed.folded.revisions }

  // Only now, after the claim: what an earlier owner of the lease read is older, and its writes fail against ours.
  const entries = (yield { do: 'read-delta' }) as DeltaEntry<Item>[]
  const words = (yield { do: 'read-words' }) as VocabularyDocument | undefined
  const folding: Folding<Item, Row> = {
    layout,
    round: claimed.round,
    vocabulary: new Vocabulary(words?.words),
    document: words ?? { _id: vocabularyId(kind), revision: 0, words: [] },
  }
  let written = 0
  for (const [, group] of groupByTree(entries)) {
    const writes: number | undefined = yield* foldGroup(folding, group)
    if (writes === undefined) return { state: 'lost', folded: 0, written }
    written += writes
  }
  const revisions = [...new Set(entries.map(({ revision }) => revision))]
  const done: HeadDocument = { ...claimed, revision: claimed.revision + 1, claimedUntil: 0, folded: revisions.length > 0 ? { at: now, revisions } : null }
  if (!(yield { do: 'replace-head', head: done, expected: claimed.revision })) return { state: 'lost', folded: 0, written }
  return { state: 'done', folded: entries.length, written }
}

/** What changed in one tree. */
interface TreeGroup<Item> {
  root: string
  keys: Set<string>
  items: Map<string, Item | null>
}

function groupByTree<Item>(entries: readonly DeltaEntry<Item>[]): Map<string, TreeGroup<Item>> {
  const groups = new Map<string, TreeGroup<Item>>()
  for (const { itemId, item, touched } of entries) {
    for (const { path } of touched) {
      const root = path[0] ?? ''
      const group = groups.get(root) ?? { root, keys: new Set(), items: new Map<string, Item | null>() }
      groups.set(root, group)
      for (const key of path) group.keys.add(key)
      group.items.set(itemId, item)
    }
  }
  return groups
}

interface Folding<Item, Row> {
  layout: Layout<Item, Row>
  round: number
  vocabulary: Vocabulary
  /** as stored; revision 0 = not yet */
  document: VocabularyDocument
}

/** Folds one tree; the number of blocks written, or undefined when another round took over. */
function* foldGroup<Item, Row>(folding: Folding<Item, Row>, { root, keys, items }: TreeGroup<Item>): Round<Item, number | undefined> {
  const { layout, round, vocabulary } = folding
  const existing = new Map<string, BlockDocument>()
  function* load(ids: string[]): Round<Item, boolean> {
    const blocks = ids.length === 0 ? [] : ((yield { do: 'read-blocks', ids }) as BlockDocument[])
    for (const block of blocks) existing.set(block._id, block)
    return blocks.every((block) => block.round <= round)
  }
  if (!(yield* load([...keys]))) return undefined
  const listings = [...items.values()].flatMap((item) =>
    item === null ? [] : layout.listingsOf(item).filter(({ path }) => path[0] === root),
  )
  const folded = foldTree(layout, existing, { ids: new Set(items.keys()), listings }, vocabulary)
  // A block that is taken apart may have children left by a round that was stopped: their revisions are needed too.
  if (!(yield* load(folded.map(({ _id }) => _id).filter((id) => !keys.has(id))))) return undefined
  if (!(yield* saveWords(folding))) return undefined
  for (const each of folded) {
    const known = existing.get(each._id)
    const block: BlockDocument = { ...each, revision: (known?.revision ?? 0) + 1, round, words: vocabulary.words.length }
    if (!(yield { do: 'replace-block', block, expected: known?.revision ?? null })) return undefined
  }
  return folded.length
}

/** New words are written before the first block that speaks of them. */
function* saveWords<Item, Row>(folding: Folding<Item, Row>): Round<Item, boolean> {
  const { vocabulary, document } = folding
  if (vocabulary.words.length === document.words.length) return true
  folding.document = { ...document, revision: document.revision + 1, words: [...vocabulary.words] }
  return (yield { do: 'replace-words', document: folding.document, expected: document.revision === 0 ? null : document.revision }) as boolean
}
