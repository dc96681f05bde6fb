/** A seeded stream of choices. The same seed gives the same choices, in the same order. */
export class Random {
  private state: number

  constructor(private readonly seed: number) {
    this.state = seed >>> 0
  }

  /** A stream of its own for one part of the work: what is drawn there moves nothing elsewhere. */
  fork(label: string): Random {
    let hash = this.seed ^ 0x9e3779b9
    for (const char of label) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x85ebca6b) ^ (hash >>> 13)
    return new Random(hash)
  }

  /** 0 ≤ x < 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(from: readonly T[]): T {
    const chosen = from[this.int(0, from.length - 1)]
    if (chosen === undefined) throw new Error('Nothing to pick from')
    return chosen
  }

  /** One of the values, as often as its weight says. */
  weighted<T>(from: readonly (readonly [T, number])[]): T {
    let left = this.next() * from.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [value, weight] of from) {
      left -= weight
      if (left < 0) return value
    }
    return this.pick(from)[0]
  }

  /** Up to `count` different entries, in drawn order. */
  sample<T>(from: readonly T[], count: number): T[] {
    const rest = [...from]
    const drawn: T[] = []
    while (drawn.length < count && rest.length > 0) drawn.push(...rest.splice(this.int(0, rest.length - 1), 1))
    return drawn
  }

  /** Lower-case hexadecimal digits, for ids. */
  hex(length: number): string {
    return Array.from({ length }, () => this.int(0, 15).toString(16)).join('')
  }
}
