import type { ByteReader } from './byte-reader'
import type { ByteWriter } from './byte-writer'
import { PackedIds, spellOut } from './packed-ids'

/** Ids are most of a block's bytes, and random: all they can lose is the letters they don't use. */

function bitsFor(letters: number): number {
  return Math.max(1, Math.ceil(Math.log2(letters)))
}

/** Writes ids letter by letter in as few bits as their alphabet needs, after their common beginning. */
export function writeIds(writer: ByteWriter, ids: readonly string[]): void {
  const prefix = commonPrefix(ids)
  const alphabet = [...new Set(ids.flatMap((id) => [...id.slice(prefix.length)]))].sort().join('')
  const bits = bitsFor(alphabet.length)
  const codes = new Map([...alphabet].map((letter, code) => [letter, code]))
  writer.text(prefix)
  writer.text(alphabet)
  let pending = 0
  let held = 0
  for (const id of ids) writer.number(id.length - prefix.length)
  for (const id of ids) {
    for (let at = prefix.length; at < id.length; at += 1) {
      pending = (pending << bits) | codes.get(id[at]!)!
      held += bits
      while (held >= 8) {
        held -= 8
        writer.byte((pending >>> held) & 255)
        pending &= (1 << held) - 1
      }
    }
  }
  if (held > 0) writer.byte((pending << (8 - held)) & 255)
}

export function readIds(reader: ByteReader, count: number): string[] {
  return spellOut(readPackedIds(reader, count))
}

/** The same, left packed. */
export function readPackedIds(reader: ByteReader, count: number): PackedIds {
  const prefix = reader.text()
  const alphabet = reader.text()
  return new PackedIds(reader, count, prefix, alphabet, bitsFor(alphabet.length))
}

function commonPrefix(ids: readonly string[]): string {
  let prefix = ids[0] ?? ''
  for (const id of ids) while (!id.startsWith(prefix)) prefix = prefix.slice(0, -1)
  return prefix
}
