import { ByteReader } from '~/domain/matching/index/bytes/byte-reader'
import { ByteWriter } from '~/domain/matching/index/bytes/byte-writer'
import { readIds, writeIds } from '~/domain/matching/index/bytes/pack-ids'
import type { TermTable } from './segment'

/** Documents of one block of ids. */
export interface IdTable {
  ids: string[]
  publishedAt: number[]
}

/** The parts of a segment as bytes: a table of terms is its names, the length of each list, and the lists. */
export function encodeTerms({ terms, postings }: TermTable): Uint8Array {
  const writer = new ByteWriter()
  writer.texts(terms)
  writer.numbers(postings.map(({ length }) => length))
  const head = writer.toBytes()
  const bytes = new Uint8Array(postings.reduce((size, list) => size + list.length, 4 + head.length))
  new DataView(bytes.buffer).setUint32(0, head.length)
  bytes.set(head, 4)
  let at = 4 + head.length
  for (const list of postings) {
    bytes.set(list, at)
    at += list.length
  }
  return bytes
}

/** The table again; its lists are views of the bytes. Throws RangeError for bytes that are cut off. */
export function decodeTerms(bytes: Uint8Array): TermTable {
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0)
  const reader = new ByteReader(bytes.subarray(4, 4 + size))
  const terms = reader.texts()
  let at = 4 + size
  const postings = terms.map(() => {
    const start = at
    at += reader.number()
    if (at > bytes.length) throw new RangeError('a block ends before its content does')
    return bytes.subarray(start, at)
  })
  return { terms, postings }
}

export function encodeIds({ ids, publishedAt }: IdTable): Uint8Array {
  const writer = new ByteWriter()
  const first = publishedAt.reduce((least, minutes) => Math.min(least, minutes), Number.MAX_SAFE_INTEGER)
  writer.numbers([ids.length, first])
  writeIds(writer, ids)
  writer.numbers(publishedAt.map((minutes) => minutes - first))
  return writer.toBytes()
}

export function decodeIds(bytes: Uint8Array): IdTable {
  const reader = new ByteReader(bytes)
  const count = reader.number()
  const first = reader.number()
  const ids = readIds(reader, count)
  return { ids, publishedAt: ids.map(() => first + reader.number()) }
}

export function encodeVocabulary(terms: readonly string[]): Uint8Array {
  const writer = new ByteWriter()
  writer.texts(terms)
  return writer.toBytes()
}

export function decodeVocabulary(bytes: Uint8Array): string[] {
  return new ByteReader(bytes).texts()
}
