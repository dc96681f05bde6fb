import { inflateRawSync } from 'node:zlib'

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50

/**
 * Unpacks every entry of a ZIP archive only to learn how large it is, because the sizes an archive declares may lie.
 * @param limit bytes after which it stops
 * @returns bytes of all entries; Infinity above the limit or when the archive is broken
 */
export function inflatedSize(archive: Buffer, limit: number): number {
  try {
    return entriesOf(archive).reduce((sum, entry) => sum + sizeOf(entry, limit - sum), 0)
  } catch {
    return Infinity
  }
}

/** @throws RangeError when the entry is larger than allowed, as inflateRawSync does */
function sizeOf({ method, data }: { method: number; data: Buffer }, allowed: number): number {
  const size = method === 0 ? data.length : inflateRawSync(data, { maxOutputLength: Math.max(1, allowed) }).length
  if (size > allowed) throw new RangeError('larger than allowed')
  return size
}

function entriesOf(archive: Buffer): { method: number; data: Buffer }[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || archive.readUInt32LE(end) !== endOfDirectory) throw new Error('no directory')
  const entries: { method: number; data: Buffer }[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== directoryEntry) throw new Error('broken directory')
    const local = archive.readUInt32LE(at + 42)
    if (archive.readUInt32LE(local) !== localHeader) throw new Error('broken entry')
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    entries.push({ method: archive.readUInt16LE(at + 10), data: archive.subarray(start, start + archive.readUInt32LE(at + 20)) })
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}
