/**
 * Gini coefficient of how often each is shown: 0 = all alike, towards 1 = one gets all. By the formula over sorted
 * values, G = 2 Σ i·xᵢ / (n Σ xᵢ) − (n + 1) / n with i from 1 (Damgaard & Weiner 2000). 0 when nobody is shown.
 */
export function giniOf(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b)
  const total = sorted.reduce((a, b) => a + b, 0)
  if (total === 0) return 0
  const weighted = sorted.reduce((sum, value, at) => sum + (at + 1) * value, 0)
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length
}
