/** What is drawn on a page. Lengths in points (1/72 inch) from the page's upper left corner, colours '#rrggbb'. */
export type Weight = 'regular' | 'bold'

export interface Run {
  kind: 'run'
  x: number
  /** of the baseline */
  y: number
  text: string
  size: number
  weight: Weight
  color: string
}

export interface Rect {
  kind: 'rect'
  x: number
  y: number
  width: number
  height: number
  fill: string
  /** of the corners; 0 unless told */
  radius?: number
}

export interface Polygon {
  kind: 'polygon'
  points: readonly (readonly [x: number, y: number])[]
  /** false: an open line */
  isClosed: boolean
  fill?: string
  /** 0–1, of the fill */
  opacity?: number
  stroke?: string
  thickness?: number
}

export interface Circle {
  kind: 'circle'
  x: number
  y: number
  radius: number
  fill: string
}

export type Mark = Run | Rect | Polygon | Circle

export interface SetPage {
  width: number
  height: number
  marks: Mark[]
}

/** The same mark, moved. */
export function moved<M extends Mark>(mark: M, dx: number, dy: number): M {
  if (mark.kind === 'polygon') return { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy] as const) }
  return { ...mark, x: mark.x + dx, y: mark.y + dy }
}

/** The same mark, everything of it `factor` times as large. */
export function scaled(mark: Mark, factor: number): Mark {
  if (factor === 1) return mark
  switch (mark.kind) {
    case 'run':
      return { ...mark, x: mark.x * factor, y: mark.y * factor, size: mark.size * factor }
    case 'rect':
      return { ...mark, x: mark.x * factor, y: mark.y * factor, width: mark.width * factor, height: mark.height * factor, radius: (mark.radius ?? 0) * factor }
    case 'circle':
      return { ...mark, x: mark.x * factor, y: mark.y * factor, radius: mark.radius * factor }
    case 'polygon':
      return { ...mark, points: mark.points.map(([x, y]) => [x * factor, y * factor] as const), thickness: (mark.thickness ?? 1) * factor }
  }
}
