/** Reads what ByteWriter wrote, in the same order. Throws RangeError past the end. */
export class ByteReader {
  private at = 0

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const value = this.bytes[this.at]
    if (value === undefined) throw new RangeError('a block ends before its content does')
    this.at += 1
    return value
  }

  number(): number {
    let value = this.byte()
    if (value < 128) return value
    value -= 128
    for (let scale = 128; ; scale *= 128) {
      const group = this.byte()
      if (group < 128) return value + group * scale
      value += (group - 128) * scale
    }
  }

  /** The next so many bytes as they are. */
  bytesOf(count: number): Uint8Array {
    const end = this.at + count
    if (end > this.bytes.length) throw new RangeError('a block ends before its content does')
    const taken = this.bytes.subarray(this.at, end)
    this.at = end
    return taken
  }

  text(): string {
    let value = ''
    for (let left = this.number(); left > 0; left -= 1) value += String.fromCharCode(this.number())
    return value
  }

  texts(): string[] {
    return Array.from({ length: this.number() }, () => this.text())
  }
}
