export interface ShareCounts {
  reach: number
  open: number
  apply: number
}

/**
 * The funnel as a sharer reads it. Visits in single-page mode and in the mini-program are counted apart, because the two
 * have separate storage; whoever opened the page has seen it, so fewer reached than opened can't be.
 */
export function shareFunnel({ reach, open, apply }: ShareCounts): ShareCounts {
  const opened = Math.max(open, apply)
  return { reach: Math.max(reach, opened), open: opened, apply }
}
