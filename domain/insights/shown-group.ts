/** Sizes of groups are told in steps of this many persons. */
const step = 5

/**
 * Which groups of a whole may be shown beside it and beside each other: those that are large enough, less the smallest of
 * them while the hidden ones together, which are the difference of all that is shown, would be too few.
 * @param sizes persons by group; the groups are all there are
 * @param smallest persons a group must hold
 */
export function shownGroups(sizes: Readonly<Record<string, number>>, smallest: number): Set<string> {
  const bySize = Object.entries(sizes).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  const shown = bySize.filter(([, size]) => size >= smallest)
  const all = bySize.reduce((sum, [, size]) => sum + size, 0)
  for (;;) {
    const hidden = all - shown.reduce((sum, [, size]) => sum + size, 0)
    if (hidden === 0 || hidden >= smallest || shown.length === 0) return new Set(shown.map(([group]) => group))
    shown.pop()
  }
}

/** How many persons a group has, as it is told: to the nearest five, so that sums can't be worked out from means. */
export function shownSize(n: number): number {
  return Math.round(n / step) * step
}
