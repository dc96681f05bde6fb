export interface ZipEntry {
  /** ASCII, with slashes */
  path: string
  content: Uint8Array
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

/** CRC-32 as zip uses it (polynomial 0xEDB88320). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

const little = (value: number, size: 2 | 4) => Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 0xff)
const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0))
/** 1 January 2026, as MS-DOS counts: the same content gives the same bytes. */
const dosDate = ((2026 - 1980) << 9) | (1 << 5) | 1

/** An archive of uncompressed entries (PKWARE APPNOTE 4.3): what a small workbook needs, and no more. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const body: number[][] = []
  const directory: number[][] = []
  let offset = 0
  for (const { path, content } of entries) {
    // version 2.0, no flags, stored
    const common = [...little(20, 2), ...little(0, 2), ...little(0, 2), ...little(0, 2), ...little(dosDate, 2), ...little(crc32(content), 4), ...little(content.length, 4), ...little(content.length, 4), ...little(path.length, 2), ...little(0, 2)]
    const local = [...little(0x04034b50, 4), ...common, ...ascii(path)]
    directory.push([...little(0x02014b50, 4), ...little(20, 2), ...common, ...little(0, 2), ...little(0, 2), ...little(0, 2), ...little(0, 4), ...little(offset, 4), ...ascii(path)])
    body.push(local, Array.from(content))
    offset += local.length + content.length
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0)
  const end = [...little(0x06054b50, 4), ...little(0, 4), ...little(entries.length, 2), ...little(entries.length, 2), ...little(size, 4), ...little(offset, 4), ...little(0, 2)]
  return Uint8Array.from([...body, ...directory, end].flat())
}
