import { deserialize, serialize } from 'bson'
import type { Doc } from './doc'

/** A document as stored: the number of the commit that wrote it, then BSON. */
const HEADER = 6

export function encodeRecord(version: number, doc: Doc): Buffer {
  const body = serialize(doc, { ignoreUndefined: true })
  const buffer = Buffer.allocUnsafe(HEADER + body.length)
  buffer.writeUIntBE(version, 0, HEADER)
  buffer.set(body, HEADER)
  return buffer
}

export function recordVersion(buffer: Buffer): number {
  return buffer.readUIntBE(0, HEADER)
}

export function decodeRecord(buffer: Buffer): Doc {
  return deserialize(buffer.subarray(HEADER), { bsonRegExp: true })
}

/** Bytes a document takes as BSON, which is what the platform limits. */
export function encodedSize(record: Buffer): number {
  return record.length - HEADER
}

/** A copy as it will be read back, which nobody else can change. */
export function copyDoc(doc: Doc): Doc {
  return decodeRecord(encodeRecord(0, doc))
}
