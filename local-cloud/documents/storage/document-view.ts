import type { CollectionInfo } from './catalog'
import type { StoredRecord } from './stored-record'

/** Keys of index entries, from (inclusive) to (exclusive), read backwards when `reverse`. */
export interface KeyRange {
  from: Buffer
  to: Buffer
}

/** One state of the database to read from: the latest, a snapshot, or a transaction's own. */
export interface DocumentView {
  get(collection: CollectionInfo, id: unknown): StoredRecord | undefined
  /** all documents in the order of insertion */
  scan(collection: CollectionInfo): Iterable<StoredRecord>
  /** documents that have an entry in one of the ranges, each once, in the order of the entries */
  lookup(collection: CollectionInfo, ranges: KeyRange[], reverse: boolean): Iterable<StoredRecord>
  /** false when `lookup` gives documents out of the index's order or beyond its ranges */
  isExact(collection: CollectionInfo): boolean
}
