/** A share 0..1 as a percentage: 0.4567 → "45.7%". @param decimals digits after the point */
export function formatPercent(share: number, decimals: 0 | 1 | 2 = 0): string {
  return `${(share * 100).toFixed(decimals)}%`
}
