import { type Mark, moved } from './marks'
import type { Slab } from './slab'

/**
 * Deals slabs out to pages of `height` points. What keeps together moves to the next page together; what is taller than
 * a page is divided after all. Space at the head of a page is dropped.
 * @returns the marks of each page, from the upper left corner of its frame; at least one page
 */
export function paginate(slabs: readonly Slab[], height: number): Mark[][] {
  const pages: Mark[][] = [[]]
  let y = 0
  const place = (slab: Slab) => {
    for (const mark of slab.marks) pages.at(-1)?.push(moved(mark, 0, y))
    y += slab.height
  }
  const turn = () => {
    pages.push([])
    y = 0
  }
  for (const cluster of clusters(slabs)) {
    const needed = cluster.reduce((sum, slab) => sum + slab.height, 0)
    if (y > 0 && y + needed > height + 0.01) turn()
    for (const slab of cluster) {
      if (slab.isSpace && y === 0) continue
      if (y > 0 && y + slab.height > height + 0.01) {
        // Space at the foot of a page is as good as none.
        if (slab.isSpace) continue
        turn()
      }
      if (y === 0 && slab.head && pages.length > 1) place(slab.head)
      place(slab)
    }
  }
  return pages
}

/** Slabs that no page end divides. */
function clusters(slabs: readonly Slab[]): Slab[][] {
  const all: Slab[][] = []
  let open: Slab[] = []
  for (const slab of slabs) {
    open.push(slab)
    if (slab.keepsNext) continue
    all.push(open)
    open = []
  }
  if (open.length > 0) all.push(open)
  return all
}
