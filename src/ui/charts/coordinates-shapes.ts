import { svgUri } from '~/src/ui/shape/svg-uri'

const size = 200

/** A place in the field: shares 0..1 of its width (to the right) and height (upwards). */
export interface Place {
  x: number
  y: number
}

const at = ({ x, y }: Place) => ({ x: Math.round(x * size * 10) / 10, y: Math.round((1 - y) * size * 10) / 10 })

/** The frame and the cross that parts the four quarters. @param crossing where it stands, 0..1 both ways */
export function coordinateGrid(crossing: number): string {
  const { x, y } = at({ x: crossing, y: crossing })
  return svgUri(size, size, `<path d="M${x} 4V196M4 ${y}H196" fill="none" stroke="#000" stroke-width="1" stroke-dasharray="3 4"/><rect x="0.5" y="0.5" width="199" height="199" rx="12" fill="none" stroke="#000"/>`)
}

/** The quarter one stands in. */
export function coordinateQuarter(crossing: number, place: Place): string {
  const { x, y } = at({ x: crossing, y: crossing })
  const isRight = place.x >= crossing
  const isUp = place.y >= crossing
  return svgUri(size, size, `<rect x="${isRight ? x : 1}" y="${isUp ? 1 : y}" width="${isRight ? size - x - 1 : x - 1}" height="${isUp ? y - 1 : size - y - 1}" rx="11"/>`)
}

/** The way from where one stood before. */
export function coordinateWay(before: Place, now: Place): string {
  const [a, b] = [at(before), at(now)]
  return svgUri(size, size, `<path d="M${a.x} ${a.y}L${b.x} ${b.y}" fill="none" stroke="#000" stroke-width="2" stroke-dasharray="2 4" stroke-linecap="round"/><circle cx="${a.x}" cy="${a.y}" r="5" fill="none" stroke="#000" stroke-width="2"/>`)
}

/** Where one stands now. */
export function coordinateDot(now: Place): string {
  const { x, y } = at(now)
  return svgUri(size, size, `<circle cx="${x}" cy="${y}" r="8"/>`)
}
