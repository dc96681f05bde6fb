import type { Circle, Polygon, Rect } from '~/domain/typesetting/marks'

/** Hundredths of a point: finer than any printer. */
export const short = (value: number) => String(Math.round(value * 100) / 100)

/** How far a Bézier curve's handles stand from its ends for a quarter of a circle, in radii. */
const kappa = 0.5523

/** A mark without letters as an SVG path, y downwards. */
export function pathOf(mark: Rect | Polygon | Circle): string {
  switch (mark.kind) {
    case 'rect':
      return rectangle(mark)
    case 'circle':
      return rectangle({ x: mark.x - mark.radius, y: mark.y - mark.radius, width: 2 * mark.radius, height: 2 * mark.radius, radius: mark.radius })
    case 'polygon':
      return `M${mark.points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}${mark.isClosed ? 'Z' : ''}`
  }
}

function rectangle({ x, y, width, height, radius = 0 }: Pick<Rect, 'x' | 'y' | 'width' | 'height' | 'radius'>): string {
  const r = Math.min(radius, width / 2, height / 2)
  const [right, bottom] = [x + width, y + height]
  const at = (...values: number[]) => values.map(short).join(' ')
  if (r === 0) return `M${at(x, y)}L${at(right, y)}L${at(right, bottom)}L${at(x, bottom)}Z`
  const h = r * (1 - kappa)
  return [
    `M${at(x + r, y)}L${at(right - r, y)}C${at(right - h, y, right, y + h, right, y + r)}`,
    `L${at(right, bottom - r)}C${at(right, bottom - h, right - h, bottom, right - r, bottom)}`,
    `L${at(x + r, bottom)}C${at(x + h, bottom, x, bottom - h, x, bottom - r)}`,
    `L${at(x, y + r)}C${at(x, y + h, x + h, y, x + r, y)}Z`,
  ].join('')
}
