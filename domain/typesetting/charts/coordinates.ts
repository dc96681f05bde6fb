import type { Mark } from '../marks'
import type { Drawing } from '../page-document'
import { label } from './chart-text'

interface Place {
  /** 1–5 */
  x: number
  y: number
  name: string
}

interface Field {
  now: Place
  before: Place | null
  /** where the quarters meet, 1–5 both ways */
  crossing: number
  across: string
  up: string
  size: number
  ink: string
  muted: string
  grid: string
  fill: string
}

/** Where somebody stands between two directions, each 1–5, and where they stood: four quarters as vectors. */
export function coordinates({ now, before, crossing, across, up, size, ink, muted, grid, fill }: Field): Drawing {
  const left = 30
  const at = ({ x, y }: Pick<Place, 'x' | 'y'>) => [left + ((x - 1) / 4) * size, 8 + size - ((y - 1) / 4) * size] as const
  const line = (points: readonly (readonly [number, number])[], stroke: string, thickness = 0.8): Mark => ({ kind: 'polygon', points, isClosed: false, stroke, thickness })
  const [middleX, middleY] = at({ x: crossing, y: crossing })
  const [x, y] = at(now)
  const then = before && at(before)
  const marks: Mark[] = [
    { kind: 'polygon', points: [[left, 8], [left + size, 8], [left + size, 8 + size], [left, 8 + size]], isClosed: true, stroke: grid, thickness: 0.8 },
    line([[middleX, 8], [middleX, 8 + size]], grid),
    line([[left, middleY], [left + size, middleY]], grid),
    label(across, left + size, 8 + size + 12, { size: 8.5, color: muted, align: 'end' }),
    label(up, left - 4, 16, { size: 8.5, color: muted, align: 'end' }),
  ]
  if (before && then) marks.push(line([then, [x, y]], muted, 1), { kind: 'circle', x: then[0], y: then[1], radius: 3, fill: muted }, label(before.name, then[0], then[1] + 13, { size: 8.5, color: muted, align: 'center' }))
  marks.push({ kind: 'circle', x, y, radius: 4.5, fill }, label(now.name, x, y - 9, { size: 9.5, color: ink, weight: 'bold', align: 'center' }))
  return { kind: 'drawing', width: size + 2 * left, height: size + 24, marks }
}
