import { duplicateKey, requestFailed } from '../platform-error'
import { Limits } from '../limits'
import type { Doc } from '../values/doc'
import { stringifyEjson } from '../values/ejson'
import { indexedValues } from '../values/path-values'
import { encodedSize, encodeRecord } from '../values/record-codec'
import type { Catalog, CollectionInfo, IndexInfo } from './catalog'
import type { Environment } from './environment'
import { type IndexEntries, indexEntries } from './index-entries'
import { afterPrefix, idKey, recordKey, recordNumberBytes } from './keys'
import type { RecordReader } from './record-reader'
import type { StoredRecord } from './stored-record'

/** One document to be written: created without `before`, removed without `after`. */
export interface DocumentWrite {
  collection: CollectionInfo
  id: unknown
  before?: StoredRecord
  after?: Doc
}

interface PreparedWrite extends DocumentWrite {
  record: number
  bytes?: Buffer
  changes: { index: IndexInfo; before: IndexEntries; after: IndexEntries }[]
}

/** Writes documents with their ids and index entries, inside a write transaction. All checks come before any write. */
export class RecordWriter {
  constructor(
    private readonly environment: Environment,
    private readonly catalog: Catalog,
    private readonly reader: RecordReader,
  ) {}

  /** Applies all writes or none. @throws PlatformError for a duplicate key or a document too large */
  apply(writes: DocumentWrite[]): void {
    if (writes.length === 0) return
    const prepared = this.prepare(writes)
    this.assertUnique(prepared)
    for (const write of prepared) this.write(write)
    for (const collection of new Set(writes.map((write) => write.collection))) this.catalog.save(collection)
  }

  private prepare(writes: DocumentWrite[]): PreparedWrite[] {
    const version = this.catalog.nextVersion()
    const next = new Map<CollectionInfo, number>()
    return writes.map((write) => {
      const { collection, before, after } = write
      const bytes = after && encodeRecord(version, after)
      if (bytes && encodedSize(bytes) > Limits.documentBytes) {
        throw requestFailed(
          `object to insert too large. size in bytes: ${encodedSize(bytes)}, max size: ${Limits.documentBytes}`,
        )
      }
      const fresh = next.get(collection) ?? collection.nextRecord
      if (!before) next.set(collection, fresh + 1)
      const changes = collection.indexes.map((index) => ({
        index,
        before: before ? indexEntries(index, before.doc) : NO_ENTRIES,
        after: after ? indexEntries(index, after) : NO_ENTRIES,
      }))
      return { ...write, record: before?.record ?? fresh, bytes, changes }
    })
  }

  /** Ids and unique keys, against what stays stored and against each other. */
  private assertUnique(writes: PreparedWrite[]): void {
    const taken = new Map<string, number>()
    const changing = new Set(writes.map(({ collection, record }) => `${collection.number}/${record}`))
    for (const { collection, record, id, before, after, changes } of writes) {
      if (!before && after) {
        const key = idKey(collection.number, id).toString('latin1')
        if (taken.has(key) || this.reader.get(collection, id))
          throw duplicateKey(collection.name, '_id_', `_id: ${stringifyEjson(id)}`)
        taken.set(key, record)
      }
      for (const change of changes) {
        if (!after || !change.index.unique) continue
        for (const key of change.after.keys) {
          const text = key.toString('latin1')
          const inStore = [...this.reader.recordsIn({ from: key, to: afterPrefix(key) })]
          const isTaken =
            inStore.some((other) => other !== record && !changing.has(`${collection.number}/${other}`)) ||
            (taken.has(text) && taken.get(text) !== record)
          if (isTaken) throw duplicateKey(collection.name, change.index.name, describeKey(change.index, after))
          taken.set(text, record)
        }
      }
    }
  }

  private write({ collection, id, record, before, bytes, changes }: PreparedWrite): void {
    const { records, ids, entries } = this.environment
    if (bytes) records.putSync(recordKey(collection.number, record), bytes)
    else records.removeSync(recordKey(collection.number, record))
    if (!before) {
      ids.putSync(idKey(collection.number, id), recordNumberBytes(record))
      collection.nextRecord = record + 1
      collection.count += 1
    } else if (!bytes) {
      ids.removeSync(idKey(collection.number, id))
      collection.count -= 1
    }
    const suffix = recordNumberBytes(record)
    for (const { index, before: had, after: has } of changes) {
      for (const key of without(had.keys, has.keys)) entries.removeSync(Buffer.concat([key, suffix]))
      for (const key of without(has.keys, had.keys)) entries.putSync(Buffer.concat([key, suffix]), NO_VALUE)
      this.noteShape(collection, index, has)
    }
  }

  private noteShape(collection: CollectionInfo, index: IndexInfo, { isMultikey, isTruncated }: IndexEntries): void {
    if ((!isMultikey || index.isMultikey) && (!isTruncated || index.isTruncated)) return
    index.isMultikey ||= isMultikey
    index.isTruncated ||= isTruncated
    this.catalog.saveIndex(collection, index)
  }
}

const NO_ENTRIES: IndexEntries = { keys: [], isMultikey: false, isTruncated: false }
const NO_VALUE = Buffer.alloc(0)

function without(keys: Buffer[], others: Buffer[]): Buffer[] {
  return others.length === 0 ? keys : keys.filter((key) => !others.some((other) => other.equals(key)))
}

/** `a: "x", b: 1`, as MongoDB names the key that is taken. */
function describeKey(index: IndexInfo, doc: Doc): string {
  return index.keys
    .map(({ field }) => `${field}: ${stringifyEjson(indexedValues(doc, field).values[0] ?? null)}`)
    .join(', ')
}
