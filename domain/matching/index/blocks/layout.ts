import type { Vocabulary } from './vocabulary'

/** One place where an item stands in the index. */
export interface Listing<Row> {
  /** id of the item */
  id: string
  /** keys of the blocks that may hold it, from the widest to the narrowest; the same first key means the same tree */
  path: readonly string[]
  row: Row
}

/** How items of one kind (jobs, students) are listed and written. */
export interface Layout<Item, Row> {
  /** A block larger than this is taken apart where its paths go on; base64 text is a third longer. */
  blockBytes: number
  listingsOf(item: Item): Listing<Row>[]
  /** Shards of the delta in which a change must be seen by whoever reads a list of this path. */
  shardOf(path: readonly string[]): string
  /** May add words to the vocabulary. */
  encode(listings: readonly Listing<Row>[], vocabulary: Vocabulary): Uint8Array
  decode(bytes: Uint8Array, vocabulary: Vocabulary): Listing<Row>[]
}
