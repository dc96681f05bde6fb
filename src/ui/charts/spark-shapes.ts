import { svgUri } from '~/src/ui/shape/svg-uri'

const width = 120
const height = 36
const margin = 5

type Range = readonly [low: number, high: number]

function points(values: readonly number[], [low, high]: Range = [Math.min(...values), Math.max(...values)]): { x: number; y: number }[] {
  const span = high - low
  return values.map((value, index) => ({
    x: round(margin + (index / Math.max(1, values.length - 1)) * (width - 2 * margin)),
    // A flat course runs through the middle.
    y: round(span === 0 ? height / 2 : height - margin - ((value - low) / span) * (height - 2 * margin)),
  }))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** The line with the ground under it. @param values in order of time; nothing is drawn for fewer than two */
export function sparkLine(values: readonly number[], within?: Range): string {
  if (values.length < 2) return svgUri(width, height, '')
  const line = points(values, within).map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  return svgUri(
    width,
    height,
    `<path d="${line}L${width - margin} ${height}L${margin} ${height}Z" fill-opacity="0.14"/><path d="${line}" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
  )
}

/** Where it stands now. */
export function sparkDot(values: readonly number[], within?: Range): string {
  const last = points(values, within)[values.length - 1]
  return svgUri(width, height, last ? `<circle cx="${last.x}" cy="${last.y}" r="3.5"/>` : '')
}
