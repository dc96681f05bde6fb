import type { BlockDocument } from './block-document'
import type { CompactionOutcome, CompactionReplies, CompactionStep, ItemPage } from './compaction-step'
import type { DeltaEntry } from './delta-entry'
import { foldTree } from './fold-tree'
import { foldedId, GRACE_MS, headId, LEASE_MS, type HeadDocument } from './head-document'
import type { Layout } from './layout'
import { groupByTree, inChunks, type TreeGroup } from './tree-group'
import { Vocabulary, vocabularyId, type VocabularyDocument } from './vocabulary'

type Round<Item, Result> = Generator<CompactionStep, Result, CompactionReplies<Item>[CompactionStep['do']]>

/** Keys of blocks read in one call, and held in memory at once (about 3 MB). */
const KEYS_AT_ONCE = 400

/**
 * One round of compaction: folds the delta into the blocks, and with it a page of the items that stood there before the
 * index did. It yields what it asks of the store and is given the reply, so the protocol is here and the I/O is not. It
 * may be stopped at any step, run twice, or run twice at once: readers stay right, because an entry leaves the delta
 * only after a round that folded it has finished undisputed.
 * @param now ms since 1970, at the start
 */
export function* compact<Item, Row>(kind: string, layout: Layout<Item, Row>, now: number): Round<Item, CompactionOutcome> {
  const head = (yield { do: 'read-head' }) as HeadDocument | undefined
  const idle = { folded: 0, written: 0, hasMore: head?.takenTo !== null }
  if (head && head.claimedUntil > now) return { ...idle, state: 'busy' }
  if (head?.folded && head.folded.at + LEASE_MS + GRACE_MS > now) return { ...idle, state: 'early' }
  const mayRest = head?.takenTo === null && !head.folded
  if (mayRest && ((yield { do: 'read-delta' }) as DeltaEntry<Item>[]).length === 0) return { ...idle, state: 'done' }
  const claimed: HeadDocument = {
    _id: headId(kind),
    revision: (head?.revision ?? 0) + 1,
    round: (head?.round ?? 0) + 1,
    claimedUntil: now + LEASE_MS,
    folded: head?.folded ?? null,
    takenTo: head ? head.takenTo : '',
    blocks: head?.blocks ?? 0,
  }
  if (!(yield { do: 'replace-head', head: claimed, expected: head?.revision ?? null })) return { ...idle, state: 'lost' }
  if (claimed.folded) yield { do: 'remove-delta', round: claimed.folded.round }

  // Only now, after the claim: what an earlier owner of the lease read is older, and its writes fail against ours.
  const entries = (yield { do: 'read-delta' }) as DeltaEntry<Item>[]
  const page = claimed.takenTo === null ? { items: [], last: null } : ((yield { do: 'read-items', after: claimed.takenTo }) as ItemPage<Item>)
  const words = (yield { do: 'read-words' }) as VocabularyDocument | undefined
  const folding: Folding<Item, Row> = {
    layout,
    round: claimed.round,
    vocabulary: new Vocabulary(words?.words),
    document: words ?? { _id: vocabularyId(kind), revision: 0, words: [] },
  }
  let written = 0
  for (const chunk of inChunks(groupByTree(layout, entries, page.items), KEYS_AT_ONCE)) {
    const writes: number | undefined = yield* foldChunk(folding, chunk)
    if (writes === undefined) return { ...idle, state: 'lost', written }
    written += writes
  }
  const revisions = [...new Set(entries.map(({ revision }) => revision))]
  if (revisions.length > 0) yield { do: 'keep-folded', folded: { _id: foldedId(kind), round: claimed.round, revisions } }
  const done: HeadDocument = {
    ...claimed,
    revision: claimed.revision + 1,
    claimedUntil: 0,
    folded: revisions.length > 0 ? { at: now, round: claimed.round } : null,
    takenTo: page.last,
    blocks: (yield { do: 'count-blocks' }) as number,
  }
  if (!(yield { do: 'replace-head', head: done, expected: claimed.revision })) return { ...idle, state: 'lost', written }
  return { state: 'done', folded: entries.length + page.items.length, written, hasMore: page.last !== null }
}

interface Folding<Item, Row> {
  layout: Layout<Item, Row>
  round: number
  vocabulary: Vocabulary
  /** as stored; revision 0 = not yet */
  document: VocabularyDocument
}

/** Folds some trees; the number of blocks written, or undefined when another round took over. */
function* foldChunk<Item, Row>(folding: Folding<Item, Row>, groups: readonly TreeGroup<Item>[]): Round<Item, number | undefined> {
  const { layout, round, vocabulary } = folding
  const existing = new Map<string, BlockDocument>()
  function* load(ids: string[]): Round<Item, boolean> {
    const blocks = ids.length === 0 ? [] : ((yield { do: 'read-blocks', ids }) as BlockDocument[])
    for (const block of blocks) existing.set(block._id, block)
    return blocks.every((block) => block.round <= round)
  }
  const asked = new Set(groups.flatMap(({ keys }) => [...keys]))
  if (!(yield* load([...asked]))) return undefined
  const folded = groups.flatMap(({ root, keys, items }) => {
    const standing = new Map([...keys].flatMap((key) => existing.get(key) ?? []).map((block) => [block._id, block]))
    const listings = [...items.values()].flatMap((item) => (item === null ? [] : layout.listingsOf(item).filter(({ path }) => path[0] === root)))
    return foldTree(layout, standing, { ids: new Set(items.keys()), listings }, vocabulary)
  })
  // A block that is taken apart may have children left by a round that was stopped: their revisions are needed too.
  if (!(yield* load(folded.map(({ _id }) => _id).filter((id) => !asked.has(id))))) return undefined
  if (!(yield* saveWords(folding))) return undefined
  const writes = folded.map((each) => {
    const known = existing.get(each._id)
    return { block: { ...each, revision: (known?.revision ?? 0) + 1, round, words: vocabulary.words.length }, expected: known?.revision ?? null }
  })
  const holdsRows = ({ block }: { block: BlockDocument }) => block.children.length === 0
  const leaves = writes.filter(holdsRows)
  if (leaves.length > 0 && !(yield { do: 'replace-blocks', writes: leaves })) return undefined
  // What replaces rows by names of children comes after the children, one by one: a child may have children itself.
  for (const write of writes) if (!holdsRows(write) && !(yield { do: 'replace-blocks', writes: [write] })) return undefined
  return writes.length
}

/** New words are written before the first block that speaks of them. */
function* saveWords<Item, Row>(folding: Folding<Item, Row>): Round<Item, boolean> {
  const { vocabulary, document } = folding
  if (vocabulary.words.length === document.words.length) return true
  folding.document = { ...document, revision: document.revision + 1, words: [...vocabulary.words] }
  return (yield { do: 'replace-words', document: folding.document, expected: document.revision === 0 ? null : document.revision }) as boolean
}
