import type { Mark } from '../marks'
import type { Drawing } from '../page-document'

/** A value on a scale from `least` to `most`, with the interval around it where one is known; vectors, `width` points wide. */
export function scaleBar({ value, least, most, margin, width, track, fill }: { value: number; least: number; most: number; /** half the interval */ margin: number | null; width: number; track: string; fill: string }): Drawing {
  const at = (one: number) => (Math.max(0, Math.min(1, (one - least) / (most - least)))) * width
  const x = at(value)
  const interval: Mark[] = margin === null ? [] : [{ kind: 'rect', x: at(value - margin), y: 2.5, width: at(value + margin) - at(value - margin), height: 7, fill: track, radius: 3.5 }]
  return {
    kind: 'drawing',
    width,
    height: 12,
    marks: [{ kind: 'rect', x: 0, y: 4, width, height: 4, fill: track, radius: 2 }, ...interval, { kind: 'rect', x: 0, y: 4, width: x, height: 4, fill, radius: 2 }, { kind: 'circle', x, y: 6, radius: 4, fill }],
  }
}
