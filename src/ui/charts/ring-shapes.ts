import { svgUri } from '~/src/ui/shape/svg-uri'

const size = 100
const radius = 43
const stroke = 9

function pointAt(share: number): { x: number; y: number } {
  const angle = share * 2 * Math.PI - Math.PI / 2
  return { x: round(size / 2 + radius * Math.cos(angle)), y: round(size / 2 + radius * Math.sin(angle)) }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** The whole circle, faint. */
export const ringTrack = svgUri(size, size, `<circle cx="50" cy="50" r="${radius}" fill="none" stroke="#000" stroke-width="${stroke}"/>`)

/** The walked part, clockwise from the top. @param share 0..1 */
export function ringArc(share: number): string {
  const clamped = Math.min(1, Math.max(0, share))
  if (clamped === 0) return svgUri(size, size, '')
  if (clamped > 0.999) return ringTrack
  const { x, y } = pointAt(clamped)
  const arc = `M50 ${50 - radius}A${radius} ${radius} 0 ${clamped > 0.5 ? 1 : 0} 1 ${x} ${y}`
  return svgUri(size, size, `<path d="${arc}" fill="none" stroke="#000" stroke-width="${stroke}" stroke-linecap="round"/>`)
}

/** Who walks it: the dot at the end of the arc. @param share 0..1 */
export function ringDot(share: number): string {
  const { x, y } = pointAt(Math.min(1, Math.max(0, share)))
  return svgUri(size, size, `<circle cx="${x}" cy="${y}" r="${stroke / 2 + 2}"/>`)
}
