/** Which rows to draw: a screen before and a screen after what is in sight, all in design px. */
export interface RowWindow {
  first: number
  /** Exclusive. */
  end: number
}

/**
 * @param offsets where each row begins, with the total height as the last entry (rows + 1 numbers)
 * @param top scroll position @param height of the view
 */
export function rowWindow(offsets: readonly number[], top: number, height: number): RowWindow {
  const rows = offsets.length - 1
  if (rows <= 0) return { first: 0, end: 0 }
  const first = Math.max(0, lastAtOrBefore(offsets, top - height))
  const end = Math.min(rows, lastAtOrBefore(offsets, top + 2 * height) + 1)
  return { first: Math.min(first, rows - 1), end }
}

/** Index of the last offset ≤ position, at least 0. */
function lastAtOrBefore(offsets: readonly number[], position: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((offsets[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}

/** Where each row begins, and the whole height. */
export function rowOffsets<Item>(items: readonly Item[], heightOf: number | ((item: Item, index: number) => number), scale: number): number[] {
  const offsets = [0]
  let sum = 0
  items.forEach((item, index) => {
    sum += (typeof heightOf === 'number' ? heightOf : heightOf(item, index)) * scale
    offsets.push(sum)
  })
  return offsets
}
