/** Cells of fewer people than this say too much about each of them (k-anonymity, DOMAIN.md 10). */
export const leastCell = 5

export interface Cells {
  cells: { key: string; count: number }[]
  /** people of all cells that are too small to stand alone, or beyond the most that are shown; 0 or at least `leastCell` */
  otherCount: number
}

/**
 * Who is how many, largest first, ties by key, small cells merged into one; when even together they are too few, the
 * smallest of the others joins them. Everybody counts once in each of their cells, and once in the merged one.
 * @param keysOf the cells somebody belongs to
 */
export function mergeSmallCells<T>(people: readonly T[], keysOf: (person: T) => readonly string[], most: number): Cells {
  const byKey = new Map<string, Set<T>>()
  for (const person of people) {
    for (const key of keysOf(person)) {
      const cell = byKey.get(key)
      if (cell) cell.add(person)
      else byKey.set(key, new Set([person]))
    }
  }
  const sorted = [...byKey].sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
  let shown = sorted.filter(([, cell]) => cell.size >= leastCell).slice(0, most).length
  for (;;) {
    const merged = new Set(sorted.slice(shown).flatMap(([, cell]) => [...cell]))
    if (merged.size === 0 || merged.size >= leastCell || shown === 0) {
      const cells = sorted.slice(0, shown).map(([key, cell]) => ({ key, count: cell.size }))
      return { cells, otherCount: merged.size >= leastCell ? merged.size : 0 }
    }
    shown -= 1
  }
}
