import type { Transaction } from 'lmdb'
import { decodeRecord, recordVersion } from '../values/record-codec'
import type { CollectionInfo } from './catalog'
import type { DocumentView, KeyRange } from './document-view'
import type { Environment } from './environment'
import { afterPrefix, idKey, prefixOf, recordKey, recordOfKey } from './keys'
import type { RecordCache } from './record-cache'
import type { StoredRecord } from './stored-record'

/** Reads committed documents: the latest, or those of a snapshot when a read transaction is given. */
export class RecordReader implements DocumentView {
  private readonly options: { transaction?: Transaction }

  constructor(
    private readonly environment: Environment,
    private readonly cache: RecordCache,
    snapshot?: Transaction,
  ) {
    this.options = snapshot ? { transaction: snapshot } : {}
  }

  get(collection: CollectionInfo, id: unknown): StoredRecord | undefined {
    const place = this.environment.ids.get(idKey(collection.number, id), this.options)
    return place && this.read(collection.number, recordOfKey(place))
  }

  *scan(collection: CollectionInfo): Iterable<StoredRecord> {
    const prefix = prefixOf(collection.number)
    for (const { key, value } of this.environment.records.getRange({
      start: prefix,
      end: afterPrefix(prefix),
      ...this.options,
    })) {
      yield this.decode(collection.number, recordOfKey(key), value)
    }
  }

  *lookup(collection: CollectionInfo, ranges: KeyRange[], reverse: boolean): Iterable<StoredRecord> {
    const seen = new Set<number>()
    for (const range of ranges) {
      for (const record of this.recordsIn(range, reverse)) {
        if (seen.has(record)) continue
        seen.add(record)
        const stored = this.read(collection.number, record)
        if (stored) yield stored
      }
    }
  }

  isExact(): boolean {
    return true
  }

  /** Record numbers of the entries in a range. */
  *recordsIn({ from, to }: KeyRange, reverse = false): Iterable<number> {
    const { entries } = this.environment
    if (!reverse) {
      for (const key of entries.getKeys({ start: from, end: to, ...this.options })) yield recordOfKey(key)
      return
    }
    for (const key of entries.getKeys({ start: to, end: from, reverse: true, inclusiveEnd: true, ...this.options })) {
      if (key.compare(to) < 0) yield recordOfKey(key)
    }
  }

  private read(collection: number, record: number): StoredRecord | undefined {
    const buffer = this.environment.records.get(recordKey(collection, record), this.options)
    return buffer && this.decode(collection, record, buffer)
  }

  private decode(collection: number, record: number, buffer: Buffer): StoredRecord {
    const version = recordVersion(buffer)
    const doc =
      this.cache.get(collection, record, version) ??
      this.cache.put(collection, record, version, decodeRecord(buffer), buffer.length)
    return { record, version, doc: doc }
  }
}
