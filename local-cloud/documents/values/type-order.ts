import { Binary, BSONRegExp, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson'

/**
 * MongoDB's order of types (manual: "Comparison/Sort Order"). Values of different brackets are ordered by bracket;
 * range operators compare within one bracket only. The figures are also the tag bytes of index keys.
 */
export const TypeOrder = {
  minKey: 0x01,
  /** an empty array as sort key sorts below null */
  nothing: 0x03,
  null: 0x05,
  number: 0x0a,
  string: 0x0f,
  object: 0x14,
  array: 0x19,
  binary: 0x1e,
  objectId: 0x23,
  boolean: 0x28,
  date: 0x2d,
  timestamp: 0x2f,
  regExp: 0x32,
  maxKey: 0xff,
} as const

/** Stands for an empty array as index or sort key: below null, equal to nothing else. */
export const NOTHING = Symbol('nothing')

export function typeOrderOf(value: unknown): number {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return TypeOrder.number
    case 'string':
      return TypeOrder.string
    case 'boolean':
      return TypeOrder.boolean
    case 'undefined':
      return TypeOrder.null
    case 'symbol':
      return TypeOrder.nothing
  }
  if (value === null) return TypeOrder.null
  if (Array.isArray(value)) return TypeOrder.array
  if (value instanceof Date) return TypeOrder.date
  if (value instanceof ObjectId) return TypeOrder.objectId
  if (value instanceof RegExp || value instanceof BSONRegExp) return TypeOrder.regExp
  if (value instanceof Binary || value instanceof Uint8Array) return TypeOrder.binary
  if (value instanceof Timestamp) return TypeOrder.timestamp
  if (value instanceof Long || value instanceof Double || value instanceof Int32 || value instanceof Decimal128)
    return TypeOrder.number
  if (value instanceof MinKey) return TypeOrder.minKey
  if (value instanceof MaxKey) return TypeOrder.maxKey
  return TypeOrder.object
}
