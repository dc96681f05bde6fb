import { countsAs } from '~/domain/cards/label-identity'
import { leastCell } from './merge-small-cells'

/**
 * Counts of labels without what a subtraction would tell: where somebody with CET-6 counts for CET-4 too, 21 beside 20 says
 * that one has CET-4 alone. A label that is larger than one that counts as it by fewer than `leastCell` is given as large.
 */
export function hideSmallDifferences<C extends { key: string; count: number }>(cells: readonly C[]): C[] {
  const counts = new Map<string, number>()
  // What counts as more comes first, so that each is measured against what is shown.
  const fromAbove = [...cells].sort((a, b) => countsAs(b.key).length - countsAs(a.key).length)
  for (const { key, count } of fromAbove) {
    const largest = largestWithin(key, counts)
    counts.set(key, largest > 0 && count - largest < leastCell ? largest : count)
  }
  return cells.map((cell) => ({ ...cell, count: counts.get(cell.key) ?? cell.count }))
}

/** How many the largest of those labels has that count as this one; 0 when there are none. */
export function largestWithin(key: string, counts: ReadonlyMap<string, number>): number {
  let largest = 0
  for (const [other, count] of counts) if (other !== key && count > largest && countsAs(other).includes(key)) largest = count
  return largest
}
