/** The cloud's clock: the machine's, moved by an offset that tests and fault plans control. */
export class Clock {
  /** One 64-bit integer shared with every function instance, so that `Date` there follows at once. */
  readonly shared = new SharedArrayBuffer(8)
  private readonly cell = new BigInt64Array(this.shared)
  private readonly listeners = new Set<() => void>()

  /** Milliseconds since the epoch as the cloud sees it. */
  readonly now = (): number => Date.now() + this.offset()

  /** Milliseconds between the cloud's clock and the machine's. */
  offset(): number {
    return Number(Atomics.load(this.cell, 0))
  }

  /** Moves the clock; negative values move it back, as a skewed server would. */
  advance(milliseconds: number): void {
    Atomics.add(this.cell, 0, BigInt(Math.trunc(milliseconds)))
    for (const listener of this.listeners) listener()
  }

  /** Tells when the clock was moved, so that timers can be planned anew. Returns the way to stop listening. */
  onMove(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
