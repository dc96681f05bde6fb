/** Writes whole numbers and texts into a growing run of bytes. */
export class ByteWriter {
  private bytes = new Uint8Array(1024)
  private size = 0

  byte(value: number): void {
    if (this.size === this.bytes.length) {
      const larger = new Uint8Array(this.size * 2)
      larger.set(this.bytes)
      this.bytes = larger
    }
    this.bytes[this.size] = value
    this.size += 1
  }

  /** A whole number 0 … 2^53−1 in groups of seven bits, lowest first. */
  number(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a number a block can hold: ${value}`)
    let left = value
    while (left > 127) {
      this.byte((left % 128) + 128)
      left = Math.floor(left / 128)
    }
    this.byte(left)
  }

  numbers(values: Iterable<number>): void {
    for (const value of values) this.number(value)
  }

  text(value: string): void {
    this.number(value.length)
    for (let at = 0; at < value.length; at += 1) this.number(value.charCodeAt(at))
  }

  texts(values: readonly string[]): void {
    this.number(values.length)
    for (const value of values) this.text(value)
  }

  toBytes(): Uint8Array {
    return this.bytes.slice(0, this.size)
  }
}
