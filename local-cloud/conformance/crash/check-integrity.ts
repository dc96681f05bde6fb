import { Catalog } from '../../documents/storage/catalog'
import { openEnvironment } from '../../documents/storage/environment'
import { indexEntries } from '../../documents/storage/index-entries'
import { afterPrefix, idKey, prefixOf, recordNumberBytes } from '../../documents/storage/keys'
import { RecordCache } from '../../documents/storage/record-cache'
import { RecordReader } from '../../documents/storage/record-reader'

/** What is inconsistent in a database folder: counts, ids and index entries against the documents. Empty when sound. */
export async function integrityProblems(dir: string): Promise<string[]> {
  const environment = openEnvironment(dir)
  try {
    const catalog = new Catalog(environment)
    const reader = new RecordReader(environment, new RecordCache())
    const problems: string[] = []
    for (const collection of catalog.collections()) {
      const records = [...reader.scan(collection)]
      if (records.length !== collection.count)
        problems.push(`${collection.name}: ${records.length} documents, counted ${collection.count}`)
      const ids = prefixOf(collection.number)
      const idCount = environment.ids.getKeysCount({ start: ids, end: afterPrefix(ids) })
      if (idCount !== records.length)
        problems.push(`${collection.name}: ${idCount} ids for ${records.length} documents`)
      for (const { record, doc } of records) {
        const place = environment.ids.get(idKey(collection.number, doc._id))
        if (!place?.equals(recordNumberBytes(record)))
          problems.push(`${collection.name}: the id ${String(doc._id)} leads elsewhere`)
      }
      for (const index of collection.indexes) {
        const expected = records
          .flatMap(({ record, doc }) =>
            indexEntries(index, doc).keys.map((key) =>
              Buffer.concat([key, recordNumberBytes(record)]).toString('latin1'),
            ),
          )
          .sort()
        const prefix = prefixOf(index.number)
        const actual = [...environment.entries.getKeys({ start: prefix, end: afterPrefix(prefix) })]
          .map((key) => key.toString('latin1'))
          .sort()
        if (expected.join() !== actual.join())
          problems.push(`${collection.name}/${index.name}: ${actual.length} entries, ${expected.length} expected`)
      }
    }
    return problems
  } finally {
    await environment.root.close()
  }
}
