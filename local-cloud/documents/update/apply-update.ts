import { update as applyModifier } from 'mingo/updater'
import { requestFailed } from '../platform-error'
import { queryOptions } from '../query/query-context'
import { equalValues } from '../values/compare'
import { type Doc, isPlainObject } from '../values/doc'
import { prepareQuery } from '../query/query-values'

/** Applies update operators to a copy. @returns the new document, or the same one when nothing changed */
export function applyUpdate(doc: Doc, modifier: Doc, condition: Doc): Doc {
  const copy = cloneDoc(doc)
  try {
    applyModifier(copy, prepareModifier(modifier), [], condition, { cloneMode: 'deep', queryOptions })
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : String(error))
  }
  if (!equalValues(copy._id, doc._id)) throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
  return equalValues(copy, doc) ? doc : copy
}

/** Conditions of `$pull` may hold regular expressions. */
function prepareModifier(modifier: Doc): Doc {
  return isPlainObject(modifier.$pull) ? { ...modifier, $pull: prepareQuery(modifier.$pull) } : modifier
}

/** A copy whose objects and arrays are new; other values are never changed in place. */
export function cloneDoc<T>(value: T): T {
  if (Array.isArray(value)) return value.map(cloneDoc) as T
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, cloneDoc(field)])) as T
}
