import type { IndexDeclaration } from '../store'
import type { Catalog, CollectionInfo, IndexInfo } from './catalog'
import type { Environment } from './environment'
import { indexEntries } from './index-entries'
import { afterPrefix, prefixOf, recordNumberBytes } from './keys'
import type { RecordReader } from './record-reader'
import { duplicateKey } from '../platform-error'

/** Brings the indexes to what is declared, inside a write transaction: builds the new and changed, drops the rest. */
export function alignIndexes(
  environment: Environment,
  catalog: Catalog,
  reader: RecordReader,
  declared: Record<string, IndexDeclaration[]>,
): void {
  for (const name of Object.keys(declared)) if (!catalog.collection(name)) catalog.createCollection(name)
  for (const collection of catalog.collections()) {
    const wanted = declared[collection.name] ?? []
    for (const index of collection.indexes) {
      if (wanted.some((declaration) => isSame(index, declaration))) continue
      dropEntries(environment, index)
      catalog.removeIndex(collection, index)
    }
    for (const declaration of wanted) {
      if (!collection.indexes.some((index) => index.name === declaration.name)) {
        build(environment, catalog, reader, collection, catalog.addIndex(collection, declaration))
      }
    }
  }
}

function isSame(index: IndexInfo, { name, keys, unique = false }: IndexDeclaration): boolean {
  return index.name === name && index.unique === unique && JSON.stringify(index.keys) === JSON.stringify(keys)
}

function dropEntries({ entries }: Environment, index: IndexInfo): void {
  const prefix = prefixOf(index.number)
  for (const key of [...entries.getKeys({ start: prefix, end: afterPrefix(prefix) })]) entries.removeSync(key)
}

function build(
  environment: Environment,
  catalog: Catalog,
  reader: RecordReader,
  collection: CollectionInfo,
  index: IndexInfo,
): void {
  const taken = new Set<string>()
  for (const { record, doc } of [...reader.scan(collection)]) {
    const found = indexEntries(index, doc)
    for (const key of found.keys) {
      const text = key.toString('latin1')
      if (index.unique && taken.has(text)) throw duplicateKey(collection.name, index.name, key.toString('hex'))
      if (index.unique) taken.add(text)
      environment.entries.putSync(Buffer.concat([key, recordNumberBytes(record)]), Buffer.alloc(0))
    }
    index.isMultikey ||= found.isMultikey
    index.isTruncated ||= found.isTruncated
  }
  catalog.saveIndex(collection, index)
}
