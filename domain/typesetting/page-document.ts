import type { Mark, Weight } from './marks'

/** A document before anything has a place. Lengths in points (1/72 inch), colours '#rrggbb'. */
export interface PageDocument {
  title: string
  language: 'zh-CN' | 'en'
  page: { width: number; height: number }
  /** To hold everything on one page, all of it may be set smaller, down to this part of its size (0.8 = 80 %). */
  shrinksTo?: number
  /** Texts that run side by side through the pages, each in a frame of its own. */
  flows: readonly Flow[]
  /** At the foot of every page; `{page}` and `{pages}` are counted. */
  footer?: { start: string; end: string; style: TextStyle; margin: number; y: number; /** none on documents of fewer */ leastPages?: number }
}

export interface Flow {
  x: number
  width: number
  top: number
  bottom: number
  /** Painted behind the flow on every page, as far as the page reaches. */
  band?: { x: number; width: number; fill: string }
  blocks: readonly Block[]
}

/** ISO 216, in points. */
export const a4 = { width: 595.28, height: 841.89 } as const

export interface TextStyle {
  size: number
  /** of one line, in points */
  leading: number
  color: string
  weight: Weight
}

export interface Span {
  text: string
  style?: Partial<Omit<TextStyle, 'leading'>>
}

export interface Paragraph {
  kind: 'paragraph'
  spans: readonly Span[]
  style: TextStyle
  align?: 'start' | 'center' | 'end'
  /** A dot hangs in the indent, on the first line. */
  hasDot?: boolean
  indent?: number
  /** Stays on the page of what follows. */
  keepsNext?: boolean
}

export interface Space {
  kind: 'space'
  height: number
}

export interface Rule {
  kind: 'rule'
  color: string
  thickness: number
}

/** Side by side, on one page. Without a width a cell takes an equal part of what is left. */
export interface Row {
  kind: 'row'
  gap: number
  /** baseline: of the first lines */
  align: 'top' | 'middle' | 'baseline'
  cells: readonly { width?: number; blocks: readonly Block[] }[]
  keepsNext?: boolean
}

/** Stays on one page where one page holds it. */
export interface Group {
  kind: 'group'
  blocks: readonly Block[]
}

/** On a ground of its own, on one page. */
export interface Box {
  kind: 'box'
  padding: number
  fill: string
  radius: number
  blocks: readonly Block[]
}

export interface Chips {
  kind: 'chips'
  items: readonly string[]
  style: TextStyle
  fill: string
  gap: number
}

/** The head is repeated where a page begins inside the table. */
export interface Table {
  kind: 'table'
  columns: readonly { width?: number; align?: 'start' | 'end' }[]
  head: readonly string[]
  rows: readonly (readonly string[])[]
  headStyle: TextStyle
  style: TextStyle
  rule: string
  gap: number
}

/** Marks in a frame of `width` × `height`; centred. */
export interface Drawing {
  kind: 'drawing'
  width: number
  height: number
  marks: readonly Mark[]
}

export type Block = Paragraph | Space | Rule | Row | Group | Box | Chips | Table | Drawing
