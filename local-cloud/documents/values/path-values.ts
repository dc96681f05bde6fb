import { isPlainObject, type Doc } from './doc'
import { NOTHING } from './type-order'

/**
 * The values that MongoDB puts in an index for a path: arrays on the way are entered, an array at the end gives its
 * elements, a missing field gives undefined.
 */
export function indexedValues(doc: Doc, path: string): { values: unknown[]; isMultikey: boolean } {
  const values: unknown[] = []
  const state = { isMultikey: false }
  collect(doc, path.split('.'), 0, values, state)
  return { values, isMultikey: state.isMultikey }
}

function collect(
  value: unknown,
  parts: string[],
  index: number,
  into: unknown[],
  state: { isMultikey: boolean },
): void {
  if (Array.isArray(value)) {
    state.isMultikey = true
    if (index === parts.length) {
      if (value.length === 0) into.push(NOTHING)
      else into.push(...(value as unknown[]))
      return
    }
    const part = parts[index]!
    if (/^\d+$/.test(part)) {
      collect(value[Number(part)], parts, index + 1, into, state)
      return
    }
    if (value.length === 0) into.push(undefined)
    for (const element of value) {
      if (isPlainObject(element)) collect(element, parts, index, into, state)
      else into.push(undefined)
    }
    return
  }
  if (index === parts.length) into.push(value)
  else if (isPlainObject(value)) collect(value[parts[index]!], parts, index + 1, into, state)
  else into.push(undefined)
}

/** Values found at a path, arrays on the way entered, an array at the end kept whole; nothing for missing fields. */
export function valuesAt(doc: Doc, path: string): unknown[] {
  const found: unknown[] = []
  visitPath(doc, path.split('.'), 0, (value) => {
    if (value !== undefined) found.push(value)
    return false
  })
  return found
}

/**
 * Walks a path as MongoDB's matcher does and asks `visit` for each place it leads to (undefined for a missing field),
 * until it answers true. Arrays on the way are entered: by position when the path says a number, and their objects
 * otherwise; an array at the end is given whole.
 */
export function visitPath(value: unknown, parts: string[], index: number, visit: (value: unknown) => boolean): boolean {
  if (index === parts.length) return visit(value)
  const part = parts[index]!
  if (Array.isArray(value)) {
    if (/^\d+$/.test(part) && Number(part) < value.length && visitPath(value[Number(part)], parts, index + 1, visit))
      return true
    return value.some((element) => isPlainObject(element) && visitPath(element, parts, index, visit))
  }
  if (!isPlainObject(value)) return visit(undefined)
  return visitPath(Object.hasOwn(value, part) ? value[part] : undefined, parts, index + 1, visit)
}
