/**
 * Scores are whole numbers of 1/65536 inside the match. Whole numbers make the packed index and scoreMatch agree to
 * the last bit and let the contributions of the reasons add up exactly; a power of two keeps both true after the
 * division to 0..1, in whatever order somebody adds them.
 */
export const ONE = 65536

/** Weights are stated in 64ths of a utility (match-weights.ts). */
const PARTS = 64

/** A whole number of percent of a part, in units of 1/65536, rounded down. */
export function shareOf(part: number, percent: number): number {
  return Math.floor((part * (ONE / PARTS) * percent) / 100)
}

/**
 * Harmonic mean of two utilities (0..ONE), rounded down: a match is as good as its less happy side. Exact, because
 * 2ab stays far below 2^53 and a rounded quotient of such numbers never crosses a whole number.
 */
export function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : Math.floor((2 * a * b) / (a + b))
}

/**
 * The least utility of one side that can still reach `score` when the other side is at `other`; above ONE when none
 * can. Exact: harmonicMean(x, other) >= score if and only if x >= leastUtilityFor(score, other).
 */
export function leastUtilityFor(score: number, other: number): number {
  if (score <= 0) return 0
  const room = 2 * other - score
  return room <= 0 ? ONE + 1 : Math.ceil((score * other) / room)
}
