import type { Moments, ScaleTally } from './tally'

/** Sample variance (n − 1) from a sum and a sum of squares. */
export function varianceOf([sum, squares]: Moments, n: number): number {
  return n < 2 ? 0 : Math.max(0, (squares - (sum * sum) / n) / (n - 1))
}

/**
 * Cronbach's alpha (Cronbach 1951, Psychometrika 16, 297–334): k/(k−1) · (1 − Σ item variances / variance of totals).
 * @returns null for fewer than two items, and where everybody has the same total
 */
export function cronbachAlpha(itemVariances: readonly number[], totalVariance: number): number | null {
  const k = itemVariances.length
  if (k < 2 || totalVariance <= 0) return null
  return (k / (k - 1)) * (1 - itemVariances.reduce((sum, one) => sum + one, 0) / totalVariance)
}

/** Alpha of a scale over the persons tallied who answered all of it. */
export function alphaOf({ items, total, complete }: ScaleTally): number | null {
  return cronbachAlpha(Object.values(items).map((moments) => varianceOf(moments, complete)), varianceOf(total, complete))
}

/** Standard deviation (n − 1) of a scale's scores, as sums. @returns null for fewer than two persons */
export function deviationOf({ counts }: Pick<ScaleTally, 'counts'>): number | null {
  const rows = Object.entries(counts).map(([sum, count]) => [Number(sum), count] as const)
  const n = rows.reduce((whole, [, count]) => whole + count, 0)
  if (n < 2) return null
  const moments = rows.reduce<Moments>(([sum, squares], [value, count]) => [sum + value * count, squares + value * value * count], [0, 0])
  return Math.sqrt(varianceOf(moments, n))
}

/** Standard error of measurement: SD · √(1 − reliability). Same unit as the deviation. */
export function standardError(deviation: number, reliability: number): number {
  return deviation * Math.sqrt(1 - Math.min(1, Math.max(0, reliability)))
}
