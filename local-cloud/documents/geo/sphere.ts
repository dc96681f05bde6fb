import type { Position } from './shapes'

/** Metres; the radius MongoDB takes the earth to have. */
export const EARTH_RADIUS = 6_378_100

/** Great-circle distance in radians. */
export function angularDistance([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const dLat = radians(lat2 - lat1) / 2
  const dLon = radians(lon2 - lon1) / 2
  const h = Math.sin(dLat) ** 2 + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(dLon) ** 2
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)))
}

export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

/** A point of the plane that the gnomonic projection about a centre gives; great circles become straight lines. */
export type Planar = [number, number]

/** Projects about `centre`; undefined for what lies on the other half of the globe. */
export function gnomonic(centre: Position): (position: Position) => Planar | undefined {
  const [lon0, lat0] = [radians(centre[0]), radians(centre[1])]
  return ([longitude, latitude]) => {
    const dLon = radians(longitude) - lon0
    const lat = radians(latitude)
    const cosC = Math.sin(lat0) * Math.sin(lat) + Math.cos(lat0) * Math.cos(lat) * Math.cos(dLon)
    if (cosC <= 1e-9) return undefined
    return [
      (Math.cos(lat) * Math.sin(dLon)) / cosC,
      (Math.cos(lat0) * Math.sin(lat) - Math.sin(lat0) * Math.cos(lat) * Math.cos(dLon)) / cosC,
    ]
  }
}
