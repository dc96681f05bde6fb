/** One summand of a side's utility, in units of 1/65536; the summands of a side add up to its utility. */
export interface Part {
  side: 'student' | 'employer'
  value: number
}

/**
 * Divides a harmonic mean among the summands of its two utilities, in whole units that add up to the score exactly.
 *
 * The harmonic mean h(s, e) = 2se/(s+e) is homogeneous of degree one, so by Euler's theorem h = s·∂h/∂s + e·∂h/∂e with
 * ∂h/∂s = 2e²/(s+e)² and ∂h/∂e = 2s²/(s+e)². Each summand therefore gets its value times the slope of its side: the
 * Aumann–Shapley price of a joint cost, the one rule that adds up and treats a summand alike however it is cut
 * (Billera & Heath 1982; Mirman & Tauman 1982). The less content side has the steeper slope, so what helps it weighs
 * more. The shares are rounded down and the units left over go to the largest remainders, on a tie to the earlier part.
 */
export function attributeScore(score: number, parts: readonly Part[]): number[] {
  const total = { student: 0, employer: 0 }
  for (const part of parts) total[part.side] += part.value
  const sum = total.student + total.employer
  if (score === 0 || sum === 0) return parts.map(() => 0)
  const slope = {
    student: (2 * total.employer * total.employer) / (sum * sum),
    employer: (2 * total.student * total.student) / (sum * sum),
  }
  const shares = parts.map((part) => part.value * slope[part.side])
  const units = shares.map((share) => Math.floor(share))
  let left = score - units.reduce((a, b) => a + b, 0)
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (let turn = 0; left > 0 && turn < byRemainder.length; turn += 1, left -= 1) give(units, byRemainder[turn]?.index, 1)
  // A share that the float arithmetic rounded up to a whole number can leave one unit too many.
  for (let turn = byRemainder.length - 1; left < 0 && turn >= 0; turn -= 1) {
    const index = byRemainder[turn]?.index
    if (index === undefined || !units[index]) continue
    give(units, index, -1)
    left += 1
  }
  return units
}

function give(units: number[], index: number | undefined, amount: number) {
  if (index !== undefined) units[index] = (units[index] ?? 0) + amount
}
