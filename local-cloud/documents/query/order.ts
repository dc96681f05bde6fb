import { compareValues } from '../values/compare'
import type { Doc } from '../values/doc'
import { indexedValues } from '../values/path-values'

/** Fields with 1 (ascending) or -1, the first decides first. */
export type Order = [string, 1 | -1][]

/** Sorts into a new array as MongoDB does: an array counts by its least (descending: greatest) element; stable. */
export function sortDocs<T>(items: T[], order: Order, docOf: (item: T) => Doc): T[] {
  const keyed = items.map((item) => ({
    item,
    keys: order.map(([field, direction]) => sortValue(docOf(item), field, direction)),
  }))
  keyed.sort((left, right) => {
    for (let index = 0; index < order.length; index++) {
      const result = compareValues(left.keys[index], right.keys[index])
      if (result !== 0) return result * order[index]![1]
    }
    return 0
  })
  return keyed.map(({ item }) => item)
}

function sortValue(doc: Doc, field: string, direction: 1 | -1): unknown {
  const { values } = indexedValues(doc, field)
  return values.reduce((best, value) => (compareValues(value, best) * direction < 0 ? value : best))
}
