import { SortKeyWriter } from '../values/sort-key'

/** Bytes of the key that names one collection or index. */
export function prefixOf(number: number): Buffer {
  const bytes = Buffer.allocUnsafe(4)
  bytes.writeUInt32BE(number)
  return bytes
}

/** Key of a record: records of one collection lie in the order of insertion. */
export function recordKey(collection: number, record: number): Buffer {
  const bytes = Buffer.allocUnsafe(10)
  bytes.writeUInt32BE(collection, 0)
  bytes.writeUIntBE(record, 4, 6)
  return bytes
}

export function recordOfKey(key: Buffer): number {
  return key.readUIntBE(key.length - 6, 6)
}

/** Key of an id; ids are at most 512 bytes, so nothing is cut (see assertStorable). */
export function idKey(collection: number, id: unknown): Buffer {
  return new SortKeyWriter().raw(prefixOf(collection)).write(id).finish()
}

export function recordNumberBytes(record: number): Buffer {
  const bytes = Buffer.allocUnsafe(6)
  bytes.writeUIntBE(record, 0, 6)
  return bytes
}

/** The least key above every key that begins with these bytes. */
export function afterPrefix(prefix: Buffer): Buffer {
  const bytes = Buffer.from(prefix)
  for (let index = bytes.length - 1; index >= 0; index--) {
    if (bytes[index] !== 0xff) {
      bytes[index] = bytes[index]! + 1
      return bytes.subarray(0, index + 1)
    }
  }
  return Buffer.alloc(bytes.length + 8, 0xff)
}
