import type { ByteReader } from './byte-reader'

/** Ids by number. An array of strings is one. */
export interface IdList {
  readonly length: number
  at(index: number): string | undefined
}

/** Every id of a list. */
export function spellOut(ids: IdList): string[] {
  return Array.isArray(ids) ? (ids as string[]) : Array.from({ length: ids.length }, (_, index) => ids.at(index) ?? '')
}

/** Ids as a block holds them; one is spelled out when somebody asks for it. Of those a query looks through, few do. */
export class PackedIds implements IdList {
  /** bit at which each id begins, and where the last ends */
  private readonly starts: Float64Array
  private readonly bits: Uint8Array
  readonly length: number

  constructor(
    reader: ByteReader,
    count: number,
    private readonly prefix: string,
    private readonly alphabet: string,
    private readonly width: number,
  ) {
    this.length = count
    this.starts = new Float64Array(count + 1)
    for (let id = 0; id < count; id += 1) this.starts[id + 1] = this.starts[id]! + reader.number() * width
    this.bits = reader.bytesOf(Math.ceil(this.starts[count]! / 8))
  }

  at(index: number): string | undefined {
    if (index < 0 || index >= this.length) return undefined
    let id = this.prefix
    for (let bit = this.starts[index]!; bit < this.starts[index + 1]!; bit += this.width) id += this.alphabet[this.letterAt(bit)]!
    return id
  }

  private letterAt(bit: number): number {
    const byte = Math.floor(bit / 8)
    // A letter spans three bytes at most: widths end at sixteen bits.
    const three = (this.bits[byte]! << 16) | ((this.bits[byte + 1] ?? 0) << 8) | (this.bits[byte + 2] ?? 0)
    return (three >>> (24 - (bit % 8) - this.width)) & ((1 << this.width) - 1)
  }
}

/** Several lists one after the other. */
export class JoinedIds implements IdList {
  private readonly starts: Uint32Array
  readonly length: number

  constructor(private readonly lists: readonly IdList[]) {
    this.starts = new Uint32Array(lists.length + 1)
    lists.forEach((list, at) => (this.starts[at + 1] = this.starts[at]! + list.length))
    this.length = this.starts[lists.length]!
  }

  at(index: number): string | undefined {
    let low = 0
    let high = this.lists.length
    while (low + 1 < high) {
      const middle = (low + high) >> 1
      if (this.starts[middle]! <= index) low = middle
      else high = middle
    }
    return this.lists[low]?.at(index - this.starts[low]!)
  }
}
