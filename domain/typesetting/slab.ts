import { type Mark, moved } from './marks'

/** A piece of a document that no page end divides; its marks are placed from its own upper left corner. */
export interface Slab {
  height: number
  marks: Mark[]
  /** of its first line, from the top */
  baseline: number
  /** no page ends between it and the next */
  keepsNext: boolean
  /** nothing but space: dropped where a page begins */
  isSpace: boolean
  /** set again above it where it begins a page: the head of its table */
  head?: Slab
}

export function space(height: number): Slab {
  return { height, marks: [], baseline: 0, keepsNext: true, isSpace: true }
}

/** Slabs under each other, as one. */
export function stacked(slabs: readonly Slab[]): Slab {
  let height = 0
  const marks: Mark[] = []
  for (const slab of slabs) {
    for (const mark of slab.marks) marks.push(moved(mark, 0, height))
    height += slab.height
  }
  return { height, marks, baseline: slabs[0]?.baseline ?? 0, keepsNext: slabs.at(-1)?.keepsNext ?? false, isSpace: false }
}

/** All on one page, where one page holds them. */
export function kept(slabs: readonly Slab[]): Slab[] {
  return slabs.map((slab, index) => (index < slabs.length - 1 ? { ...slab, keepsNext: true } : slab))
}
