import type { BSONRegExp } from 'bson'
import { Binary, type ObjectId, type Timestamp } from 'bson'
import type { Doc } from './doc'
import { TypeOrder, typeOrderOf } from './type-order'

/** Total order of all values as MongoDB sorts them: -1, 0 or 1. Field order of objects counts; missing equals null. */
export function compareValues(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right)
  if (typeof left === 'string' && typeof right === 'string') return compareStrings(left, right)
  const order = typeOrderOf(left)
  const difference = order - typeOrderOf(right)
  if (difference !== 0) return Math.sign(difference)
  switch (order) {
    case TypeOrder.number:
      return compareNumbers(Number(left), Number(right))
    case TypeOrder.object:
      return compareObjects(left as Doc, right as Doc)
    case TypeOrder.array:
      return compareArrays(left as unknown[], right as unknown[])
    case TypeOrder.boolean:
      return Number(left) - Number(right)
    case TypeOrder.date:
      return compareNumbers((left as Date).getTime(), (right as Date).getTime())
    case TypeOrder.binary:
      return compareBinaries(left as Binary | Uint8Array, right as Binary | Uint8Array)
    case TypeOrder.objectId:
      return compareStrings((left as ObjectId).toHexString(), (right as ObjectId).toHexString())
    case TypeOrder.timestamp:
      return (left as Timestamp).compare(right as Timestamp)
    case TypeOrder.regExp:
      return compareRegExps(left as RegExp | BSONRegExp, right as RegExp | BSONRegExp)
    default:
      return 0
  }
}

/** Equality as MongoDB sees it: 1 and 1.0 are equal, {a, b} and {b, a} are not. */
export function equalValues(left: unknown, right: unknown): boolean {
  return left === right || compareValues(left, right) === 0
}

/** NaN is below every number and equal to itself. */
function compareNumbers(left: number, right: number): number {
  if (left < right) return -1
  if (left > right) return 1
  if (left === right) return 0
  return Number(Number.isNaN(right)) - Number(Number.isNaN(left))
}

/** By code point, as the bytes of UTF-8 compare; JavaScript's own order differs above U+FFFF. */
function compareStrings(left: string, right: string): number {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index)
    const b = right.charCodeAt(index)
    if (a === b) continue
    const isSurrogateA = a >= 0xd800 && a <= 0xdfff
    const isSurrogateB = b >= 0xd800 && b <= 0xdfff
    if (isSurrogateA !== isSurrogateB) return isSurrogateA ? 1 : -1
    return a < b ? -1 : 1
  }
  return Math.sign(left.length - right.length)
}

/** Field by field: type, then name, then value; the shorter is less. */
function compareObjects(left: Doc, right: Doc): number {
  const leftKeys = Object.keys(left)
  const rightKeys = Object.keys(right)
  const length = Math.min(leftKeys.length, rightKeys.length)
  for (let index = 0; index < length; index++) {
    const a = leftKeys[index]!
    const b = rightKeys[index]!
    const byType = typeOrderOf(left[a]) - typeOrderOf(right[b])
    if (byType !== 0) return Math.sign(byType)
    const result = compareStrings(a, b) || compareValues(left[a], right[b])
    if (result !== 0) return result
  }
  return Math.sign(leftKeys.length - rightKeys.length)
}

function compareArrays(left: unknown[], right: unknown[]): number {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const result = compareValues(left[index], right[index])
    if (result !== 0) return result
  }
  return Math.sign(left.length - right.length)
}

/** Length, then subtype, then bytes. */
function compareBinaries(left: Binary | Uint8Array, right: Binary | Uint8Array): number {
  const a = binaryParts(left)
  const b = binaryParts(right)
  return (
    Math.sign(a.bytes.length - b.bytes.length) || Math.sign(a.subtype - b.subtype) || Buffer.compare(a.bytes, b.bytes)
  )
}

export function binaryParts(value: Binary | Uint8Array): { subtype: number; bytes: Uint8Array } {
  return value instanceof Binary ? { subtype: value.sub_type, bytes: value.value() } : { subtype: 0, bytes: value }
}

function compareRegExps(left: RegExp | BSONRegExp, right: RegExp | BSONRegExp): number {
  const a = regExpParts(left)
  const b = regExpParts(right)
  return compareStrings(a.pattern, b.pattern) || compareStrings(a.options, b.options)
}

export function regExpParts(value: RegExp | BSONRegExp): { pattern: string; options: string } {
  return value instanceof RegExp ? { pattern: value.source, options: value.flags } : value
}
