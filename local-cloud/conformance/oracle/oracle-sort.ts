import { isRecord, type Json, order } from './oracle-values'

type Doc = Record<string, Json>

/** Stable sort; a list counts by its least element when ascending, by its greatest when descending; empty is below null. */
export function oracleSort(docs: Doc[], by: [string, 1 | -1][]): Doc[] {
  return [...docs].sort((a, b) => {
    for (const [path, direction] of by) {
      const result = compareKeys(keyOf(a, path, direction), keyOf(b, path, direction))
      if (result !== 0) return result * direction
    }
    return 0
  })
}

const EMPTY = 'an empty list'
type Key = { value: Json | undefined } | typeof EMPTY

function compareKeys(a: Key, b: Key): number {
  if (a === EMPTY || b === EMPTY) return Number(b === EMPTY) - Number(a === EMPTY)
  return order(a.value, b.value)
}

function keyOf(doc: Doc, path: string, direction: 1 | -1): Key {
  const [first, ...others] = keys(doc, path.split('.'))
  return others.reduce((best, key) => (compareKeys(key, best) * direction < 0 ? key : best), first!)
}

function keys(value: Json | undefined, path: string[]): Key[] {
  const [head, ...rest] = path
  if (Array.isArray(value)) {
    if (head === undefined) return value.length === 0 ? [EMPTY] : value.map((element) => ({ value: element }))
    if (/^[0-9]+$/.test(head)) return keys(value[Number(head)], rest)
    return value.length === 0
      ? [{ value: undefined }]
      : value.flatMap((element) => (isRecord(element) ? keys(element, path) : [{ value: undefined }]))
  }
  if (head === undefined) return [{ value }]
  return isRecord(value) ? keys(value[head], rest) : [{ value: undefined }]
}
