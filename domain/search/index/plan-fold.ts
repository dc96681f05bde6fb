import type { SegmentHead } from './segment-head'

/** A segment stays by itself while it is so many times as large as what would be merged into it. */
const ratio = 8

/** Living documents of a segment. */
export function livingCount({ count, dead }: SegmentHead): number {
  return count - dead.length
}

/**
 * Which segments a fold takes along, oldest first: those at the end that are not much larger than what comes in. So a
 * document is written again about once for each time that the market grows by the ratio, and a search looks into few segments.
 * Segments that are mostly dead go too, wherever they stand.
 */
export function planFold(heads: readonly SegmentHead[], incoming: number): { kept: SegmentHead[]; merged: SegmentHead[] } {
  let size = incoming
  let from = heads.length
  while (from > 0 && livingCount(heads[from - 1]!) < ratio * size) {
    from -= 1
    size += livingCount(heads[from]!)
  }
  const isSpent = (head: SegmentHead) => head.dead.length * 2 > head.count
  return {
    kept: heads.slice(0, from).filter((head) => !isSpent(head)),
    merged: [...heads.slice(0, from).filter(isSpent), ...heads.slice(from)],
  }
}
