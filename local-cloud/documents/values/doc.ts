/** A document as the engine holds it: plain values, Date, and the BSON classes for what JavaScript has no type for. */
export type Doc = Record<string, unknown>

/** True for `{…}` as JSON or BSON make it, of any realm; false for arrays, dates, regular expressions and BSON values. */
export function isPlainObject(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
