import { svgUri } from '~/src/ui/shape/svg-uri'

const size = 200
const centre = size / 2
const reach = 84
const rings = 5

/** A place on the radar in % of its box, for labels set as text over the drawing. @param share 0..1 of the reach */
export function radarPoint(index: number, count: number, share: number): { x: number; y: number } {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2
  return {
    x: round(centre + reach * share * Math.cos(angle)),
    y: round(centre + reach * share * Math.sin(angle)),
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function outline(shares: readonly number[]): string {
  return `${shares
    .map((share, index) => {
      const { x, y } = radarPoint(index, shares.length, share)
      return `${index === 0 ? 'M' : 'L'}${x} ${y}`
    })
    .join('')}Z`
}

/** Five rings and the spokes. */
export function radarGrid(count: number): string {
  const circles = Array.from({ length: rings }, (_, ring) => outline(Array.from({ length: count }, () => (ring + 1) / rings)))
  const spokes = Array.from({ length: count }, (_, index) => {
    const { x, y } = radarPoint(index, count, 1)
    return `M${centre} ${centre}L${x} ${y}`
  })
  return svgUri(size, size, `<path d="${[...circles, ...spokes].join('')}" fill="none" stroke="#000" stroke-width="1"/>`)
}

/** What is asked for: a dashed outline. @param shares 0..1 per axis */
export function radarRequired(shares: readonly number[]): string {
  return svgUri(size, size, `<path d="${outline(shares)}" fill="none" stroke="#000" stroke-width="2.5" stroke-dasharray="5 4" stroke-linejoin="round"/>`)
}

/** What is there: a filled shape with its outline and corners. @param shares 0..1 per axis */
export function radarOwn(shares: readonly number[]): string {
  const path = outline(shares)
  const corners = shares
    .map((share, index) => {
      const { x, y } = radarPoint(index, shares.length, share)
      return `<circle cx="${x}" cy="${y}" r="3.5"/>`
    })
    .join('')
  return svgUri(size, size, `<path d="${path}" fill-opacity="0.2"/><path d="${path}" fill="none" stroke="#000" stroke-width="2.5" stroke-linejoin="round"/>${corners}`)
}

/** Lines that tell people apart without colour, by their place in the legend. */
const dashes = ['', '9 4', '4 4', '1 5'] as const

/** One of several people: a light fill, a line of its own kind, corners. @param shares 0..1 per axis */
export function radarSeries(shares: readonly number[], place: number): string {
  const path = outline(shares)
  const dash = dashes[place] ? ` stroke-dasharray="${dashes[place]}"` : ''
  const corners = shares
    .map((share, index) => {
      const { x, y } = radarPoint(index, shares.length, share)
      return `<circle cx="${x}" cy="${y}" r="3"/>`
    })
    .join('')
  return svgUri(size, size, `<path d="${path}" fill-opacity="0.08"/><path d="${path}" fill="none" stroke="#000" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"${dash}/>${corners}`)
}
