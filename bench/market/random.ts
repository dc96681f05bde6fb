/** Mulberry32 (Tommy Ettinger, public domain): the same market on every machine. */
export class Random {
  constructor(private state: number) {}

  /** 0 ≤ x < 1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number, both ends included. */
  between(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.next() * values.length)]!
  }

  /** An index drawn by the given weights. */
  weighted(weights: readonly number[]): number {
    let left = this.next() * weights.reduce((a, b) => a + b, 0)
    return Math.max(0, weights.findIndex((weight) => (left -= weight) < 0))
  }

  /** Distinct picks, at most as many as there are values. */
  some<T>(values: readonly T[], count: number): T[] {
    const picked = new Set<T>()
    for (let tries = 0; picked.size < Math.min(count, values.length) && tries < 20 * count; tries += 1) picked.add(this.pick(values))
    return [...picked]
  }

  /** Standard normal, Box and Muller. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
  }
}

/** Draws indexes 0…size−1 with probability ∝ 1/(rank+1)^exponent. */
export function zipf(size: number, exponent: number): (random: Random) => number {
  const cumulative = new Float64Array(size)
  let sum = 0
  for (let rank = 0; rank < size; rank += 1) cumulative[rank] = sum += 1 / (rank + 1) ** exponent
  return (random) => {
    const at = random.next() * sum
    let low = 0
    let high = size - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (cumulative[middle]! > at) high = middle
      else low = middle + 1
    }
    return low
  }
}
