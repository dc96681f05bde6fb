import { indexedValues } from '../values/path-values'
import { SortKeyWriter } from '../values/sort-key'
import type { Doc } from '../values/doc'
import { cellsOf } from '../geo/cells'
import type { IndexInfo } from './catalog'
import { prefixOf } from './keys'

export interface IndexEntries {
  /** entry keys without the record number, each once */
  keys: Buffer[]
  isMultikey: boolean
  isTruncated: boolean
}

/** The entries one document has in an index: one for each combination of array elements. */
export function indexEntries(index: IndexInfo, doc: Doc): IndexEntries {
  let isMultikey = false
  let isTruncated = false
  let combinations: unknown[][] = [[]]
  for (const { field, direction } of index.keys) {
    const found =
      direction === '2dsphere' ? { values: cellsOf(doc, field), isMultikey: true } : indexedValues(doc, field)
    isMultikey ||= found.isMultikey
    combinations = combinations.flatMap((combination) => found.values.map((value) => [...combination, value]))
  }
  const keys = new Map<string, Buffer>()
  for (const combination of combinations) {
    const writer = new SortKeyWriter().raw(prefixOf(index.number))
    combination.forEach((value, part) => writer.write(value, index.keys[part]!.direction === -1))
    const key = writer.finish()
    isTruncated ||= writer.isTruncated
    keys.set(key.toString('latin1'), key)
  }
  return { keys: [...keys.values()], isMultikey, isTruncated }
}
