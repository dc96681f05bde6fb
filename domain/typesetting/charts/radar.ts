import type { Mark } from '../marks'
import type { Drawing } from '../page-document'
import { label, labelWidth } from './chart-text'

export interface RadarLook {
  size: number
  ink: string
  muted: string
  grid: string
  fill: string
}

const labelSize = 9

/** A name too long for the room beside the rings stands in two lines, parted at a space near its middle; a single word of letters is never parted. */
function wrapped(name: string, most: number): string[] {
  if (labelWidth(name) <= most) return [name]
  const middle = name.length / 2
  const spaces = [...name.matchAll(/\s+/g)].map(({ index }) => index)
  if (spaces.length === 0 && /^\p{Script=Latin}+$/u.test(name)) return [name]
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? Math.ceil(middle)
  return [name.slice(0, at).trim(), name.slice(at).trim()]
}

/**
 * A radar as vectors: rings at each fifth, one axis a name, the shape of the values.
 * @param axes at least three; values 0–`most`
 */
export function radar(axes: readonly { name: string; value: number }[], most: number, look: RadarLook): Drawing {
  const { size } = look
  const margin = 46
  const [width, height] = [size + 2 * margin + 40, size + 44]
  const [centreX, centreY, radius] = [width / 2, height / 2, size / 2]
  const at = (index: number, part: number) => {
    const angle = (index / axes.length) * 2 * Math.PI - Math.PI / 2
    return [centreX + Math.cos(angle) * radius * part, centreY + Math.sin(angle) * radius * part] as const
  }
  const ring = (part: number): Mark => ({ kind: 'polygon', points: axes.map((_, index) => at(index, part)), isClosed: true, stroke: look.grid, thickness: 0.6 })
  const spokes = axes.map((_, index): Mark => ({ kind: 'polygon', points: [[centreX, centreY], at(index, 1)], isClosed: false, stroke: look.grid, thickness: 0.6 }))
  const values = axes.map(({ value }, index) => at(index, Math.max(0, Math.min(1, value / most))))
  const names = axes.flatMap(({ name }, index) => {
    const [x, y] = at(index, 1 + 12 / radius)
    const align = Math.abs(x - centreX) < 4 ? 'center' : x > centreX ? 'start' : 'end'
    const lines = wrapped(name, (margin + 14) / labelSize)
    return lines.map((line, row) => label(line, x, y + 3.2 + (row - (lines.length - 1) / 2) * (labelSize + 2), { size: labelSize, color: look.ink, align }))
  })
  return {
    kind: 'drawing',
    width,
    height,
    marks: [
      ...[0.2, 0.4, 0.6, 0.8, 1].map(ring),
      ...spokes,
      { kind: 'polygon', points: values, isClosed: true, fill: look.fill, opacity: 0.22, stroke: look.fill, thickness: 1.4 },
      ...values.map(([x, y]): Mark => ({ kind: 'circle', x, y, radius: 2, fill: look.fill })),
      ...names,
    ],
  }
}
