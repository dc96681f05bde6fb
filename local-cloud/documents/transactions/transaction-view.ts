import type { CollectionInfo } from '../storage/catalog'
import type { DocumentView, KeyRange } from '../storage/document-view'
import { idKey } from '../storage/keys'
import type { DocumentWrite } from '../storage/record-writer'
import type { StoredRecord } from '../storage/stored-record'

/** A snapshot with a transaction's own writes on top, so that it reads what it wrote. */
export class TransactionView implements DocumentView {
  constructor(
    readonly snapshot: DocumentView,
    private readonly staged: ReadonlyMap<string, DocumentWrite>,
  ) {}

  get(collection: CollectionInfo, id: unknown): StoredRecord | undefined {
    const write = this.staged.get(idKey(collection.number, id).toString('latin1'))
    return write ? ownRecord(write) : this.snapshot.get(collection, id)
  }

  *scan(collection: CollectionInfo): Iterable<StoredRecord> {
    yield* this.overlaid(collection, this.snapshot.scan(collection))
  }

  *lookup(collection: CollectionInfo, ranges: KeyRange[], reverse: boolean): Iterable<StoredRecord> {
    yield* this.overlaid(collection, this.snapshot.lookup(collection, ranges, reverse))
  }

  isExact(collection: CollectionInfo): boolean {
    return this.writesIn(collection).length === 0
  }

  /** What the snapshot gives without the documents written since, then those. */
  private *overlaid(collection: CollectionInfo, records: Iterable<StoredRecord>): Iterable<StoredRecord> {
    const writes = this.writesIn(collection)
    const replaced = new Set(writes.map(({ before }) => before?.record))
    for (const record of records) if (!replaced.has(record.record)) yield record
    for (const write of writes) {
      const record = ownRecord(write)
      if (record) yield record
    }
  }

  private writesIn(collection: CollectionInfo): DocumentWrite[] {
    return [...this.staged.values()].filter((write) => write.collection === collection)
  }
}

/** A document that only this transaction has gets record 0, which no stored one has. */
function ownRecord({ before, after }: DocumentWrite): StoredRecord | undefined {
  return after && { record: before?.record ?? 0, version: before?.version ?? 0, doc: after }
}
