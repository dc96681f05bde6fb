/** Sizes of groups are told in steps of this many persons. */
const step = 5

/**
 * Whether the figures of a group may stand beside those of the whole it belongs to: it has to be large enough, and so has
 * the rest, whose figures are the difference of the two. Nobody at all is no group.
 * @param smallest persons a group must hold, see SCORING_RULES.smallestCell
 */
export function mayShowGroup({ group, whole, smallest }: { group: number; whole: number; smallest: number }): boolean {
  const rest = whole - group
  return group >= smallest && (rest === 0 || rest >= smallest)
}

/** How many persons a group has, as it is told: to the nearest five, so that sums can't be worked out from means. */
export function shownSize(n: number): number {
  return Math.round(n / step) * step
}
