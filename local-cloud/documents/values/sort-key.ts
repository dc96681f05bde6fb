import { createHash } from 'node:crypto'
import type { Binary, BSONRegExp, ObjectId, Timestamp } from 'bson'
import { binaryParts, regExpParts } from './compare'
import type { Doc } from './doc'
import { TypeOrder, typeOrderOf } from './type-order'

/** A longer value is cut here in bytes, and a digest of the whole follows: LMDB's keys end at 1,978. */
const PART_LIMIT = 256

/**
 * Writes values as bytes whose order (memcmp) is the order of `compareValues`. `isTruncated` tells that a long value
 * was cut: then equal bytes still mean equal values, but the order of long values is lost.
 */
export class SortKeyWriter {
  isTruncated = false
  private readonly chunks: Buffer[] = []

  /** Appends a value; `descending` inverts its bytes. */
  write(value: unknown, descending = false): this {
    const parts = encode(value)
    const bytes = this.fit(parts.length === 1 ? parts[0]! : Buffer.concat(parts))
    if (descending) for (let index = 0; index < bytes.length; index++) bytes[index] = ~bytes[index]! & 0xff
    this.chunks.push(bytes)
    return this
  }

  raw(bytes: Buffer): this {
    this.chunks.push(bytes)
    return this
  }

  finish(): Buffer {
    return this.chunks.length === 1 ? this.chunks[0]! : Buffer.concat(this.chunks)
  }

  private fit(bytes: Buffer): Buffer {
    if (bytes.length <= PART_LIMIT) return bytes
    this.isTruncated = true
    return Buffer.concat([bytes.subarray(0, PART_LIMIT), createHash('sha256').update(bytes).digest()])
  }
}

function encode(value: unknown): Buffer[] {
  const tag = typeOrderOf(value)
  switch (tag) {
    case TypeOrder.number:
      return [numberBytes(tag, Number(value))]
    case TypeOrder.string:
      return [text(value as string, tag)]
    case TypeOrder.boolean:
      return [Buffer.from([tag, value === true ? 1 : 0])]
    case TypeOrder.date:
      return [numberBytes(tag, (value as Date).getTime())]
    case TypeOrder.objectId:
      return [tagged(tag), Buffer.from((value as ObjectId).toHexString(), 'hex')]
    case TypeOrder.timestamp:
      return [tagged(tag), Buffer.from((value as Timestamp).toBigInt().toString(16).padStart(16, '0'), 'hex')]
    case TypeOrder.binary:
      return [tagged(tag), binary(value as Binary | Uint8Array)]
    case TypeOrder.regExp: {
      const { pattern, options } = regExpParts(value as RegExp | BSONRegExp)
      return [tagged(tag), text(pattern), text(options)]
    }
    case TypeOrder.array:
      return [tagged(tag), ...(value as unknown[]).flatMap((element) => encode(element)), END]
    case TypeOrder.object:
      return [tagged(tag), ...fields(value as Doc), END]
    default:
      return [tagged(tag)]
  }
}

function fields(value: Doc): Buffer[] {
  return Object.entries(value).flatMap(([name, field]) => [tagged(typeOrderOf(field)), text(name), ...encode(field)])
}

/** UTF-8, zero bytes escaped, closed by two zero bytes, so that a prefix sorts before what it begins. */
function text(value: string, tag?: number): Buffer {
  const head = tag === undefined ? '' : String.fromCharCode(tag)
  if (!value.includes('\0')) return Buffer.from(`${head}${value}\0\0`, 'utf8')
  const escaped = [...Buffer.from(value, 'utf8')].flatMap((byte) => (byte === 0 ? [0, 0xff] : [byte]))
  return Buffer.concat([Buffer.from(head), Buffer.from(escaped), TEXT_END])
}

function binary(value: Binary | Uint8Array): Buffer {
  const { subtype, bytes } = binaryParts(value)
  const head = Buffer.alloc(5)
  head.writeUInt32BE(bytes.length, 0)
  head[4] = subtype
  return Buffer.concat([head, bytes])
}

const END = Buffer.from([0])
const TEXT_END = Buffer.from([0, 0])

function tagged(tag: number): Buffer {
  return Buffer.from([tag])
}

/** The tag and the eight bytes of a double, turned so that they sort as the numbers do; NaN first, -0 as 0. */
function numberBytes(tag: number, value: number): Buffer {
  const bytes = Buffer.alloc(9)
  bytes[0] = tag
  if (Number.isNaN(value)) return bytes
  bytes.writeDoubleBE(value === 0 ? 0 : value, 1)
  if (bytes[1]! & 0x80) for (let index = 1; index < 9; index++) bytes[index] = ~bytes[index]! & 0xff
  else bytes[1] = bytes[1]! | 0x80
  return bytes
}
