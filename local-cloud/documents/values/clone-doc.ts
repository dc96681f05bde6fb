import { isPlainObject } from './doc'

/** A copy whose objects and arrays are new; other values are never changed in place. */
export function cloneDoc<T>(value: T): T {
  if (Array.isArray(value)) return value.map(cloneDoc) as T
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, cloneDoc(field)])) as T
}
