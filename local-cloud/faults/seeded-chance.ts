/**
 * A number in [0, 1) that depends on nothing but its arguments (mulberry32 over a mixed state), so that the same seed
 * makes the same decisions whatever else runs.
 */
export function seededChance(seed: number, rule: number, occurrence: number): number {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(rule + 1, 0x85ebca6b) ^ Math.imul(occurrence + 1, 0xc2b2ae35)) >>> 0
  state = (state + 0x6d2b79f5) >>> 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}
