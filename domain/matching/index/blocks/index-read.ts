import type { BlockDocument } from './block-document'

/** What to read for one answer, in one call. */
export interface IndexRead {
  /** of blocks, and of the vocabulary: those that exist */
  keys: string[]
  /** all blocks whose key begins with one of these */
  prefixes: string[]
  /** of the delta; undefined: all of them */
  shards: string[] | undefined
}

/**
 * True when compaction wrote between the store's looks: a block was taken apart after its children had been looked for,
 * or speaks of words that came after the vocabulary had been read. Rare; read again.
 */
export function isTorn({ keys, prefixes }: IndexRead, blocks: readonly BlockDocument[], words: readonly string[]): boolean {
  if (blocks.some((block) => block.words > words.length)) return true
  const asked = new Set(keys)
  const found = new Set(blocks.map(({ _id }) => _id))
  const isAsked = (key: string) => asked.has(key) || prefixes.some((prefix) => key.startsWith(prefix))
  return blocks.some(({ children }) => children.some((child) => isAsked(child) && !found.has(child)))
}
