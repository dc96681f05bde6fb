import { type Doc, isPlainObject } from '../values/doc'
import { valuesAt } from '../values/path-values'

/** Longitude and latitude in degrees. */
export type Position = [number, number]

/** A geometry taken apart: single points, lines, and polygons as rings (the first is the outline, others are holes). */
export interface Shape {
  points: Position[]
  lines: Position[][]
  polygons: Position[][][]
}

/** Reads GeoJSON or a legacy `[lon, lat]` pair; undefined for anything else. */
export function shapeOf(value: unknown): Shape | undefined {
  if (isPosition(value)) return { points: [value], lines: [], polygons: [] }
  if (!isPlainObject(value)) return undefined
  const coordinates = value.coordinates as never
  switch (value.type) {
    case 'Point':
      return isPosition(coordinates) ? { points: [coordinates], lines: [], polygons: [] } : undefined
    case 'MultiPoint':
      return { points: coordinates, lines: [], polygons: [] }
    case 'LineString':
      return { points: [], lines: [coordinates], polygons: [] }
    case 'MultiLineString':
      return { points: [], lines: coordinates, polygons: [] }
    case 'Polygon':
      return { points: [], lines: [], polygons: [coordinates] }
    case 'MultiPolygon':
      return { points: [], lines: [], polygons: coordinates }
    default:
      return undefined
  }
}

/** All corners of a geometry; undefined when the value is none. */
export function coordinatesOf(value: unknown): Position[] | undefined {
  const shape = shapeOf(value)
  return shape && cornersOf(shape)
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length >= 2 && typeof value[0] === 'number' && typeof value[1] === 'number'
}

/** @throws when the value is no geometry */
export function geometry(operator: string, value: unknown): Shape {
  const shape = shapeOf(value)
  if (!shape) throw new Error(`${operator} requires a geometry`)
  return shape
}

/** Geometries that a field holds, alone or in an array. */
export function shapesAt(doc: Doc, selector: string): Shape[] {
  return valuesAt(doc, selector).flatMap(
    (value) => shapeOf(value) ?? (Array.isArray(value) ? value.flatMap((element) => shapeOf(element) ?? []) : []),
  )
}

export function cornersOf(shape: Shape): Position[] {
  return [...shape.points, ...shape.lines.flat(), ...shape.polygons.flat(2)]
}
