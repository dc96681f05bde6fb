import { type Doc, isPlainObject } from '../values/doc'
import { nearOf } from './near'
import { cornersOf, type Position, type Shape, shapeOf, shapesAt } from './shapes'
import { EARTH_RADIUS } from './sphere'

/** Side of a cell of the location index, in degrees. */
const CELL_DEGREES = 0.5
/** A geometry over more cells than this is kept in one cell that every search looks at, and a search becomes a scan. */
const MAX_CELLS = 400
/** Great circles between corners bend beyond the corners' box, for boxes of MAX_CELLS by less than this many degrees. */
const BEND = 0.5

const EVERYWHERE = -1_000_000

/** Cells of the location index that a field's geometries touch; undefined where there are none. */
export function cellsOf(doc: Doc, field: string): unknown[] {
  const shapes = shapesAt(doc, field)
  if (shapes.length === 0) return [undefined]
  return shapes.flatMap((shape) => cellsOfShape(shape) ?? [EVERYWHERE])
}

/** Cells where documents may lie that meet a condition on their location; undefined when only a scan will do. */
export function cellsOfCondition(operator: string, operand: unknown): number[] | undefined {
  const cells = conditionCells(operator, operand)
  return cells && [...cells, EVERYWHERE]
}

function conditionCells(operator: string, operand: unknown): number[] | undefined {
  if (!isPlainObject(operand)) return undefined
  switch (operator) {
    case '$nearSphere':
    case '$near': {
      const { centre, max } = nearOf(operand)
      return cellsOfCap(centre, max / EARTH_RADIUS)
    }
    case '$geoWithin':
    case '$geoIntersects': {
      if (Array.isArray(operand.$centerSphere)) return cellsOfCap(...(operand.$centerSphere as [Position, number]))
      const shape = shapeOf(operand.$geometry)
      return shape && cellsOfShape(shape)
    }
    default:
      return undefined
  }
}

function cellsOfShape(shape: Shape): number[] | undefined {
  const corners = cornersOf(shape)
  const longitudes = corners.map(([longitude]) => longitude)
  const latitudes = corners.map(([, latitude]) => latitude)
  const bend = shape.lines.length + shape.polygons.length > 0 ? BEND : 0
  return cellsOfBox(
    Math.min(...longitudes),
    Math.min(...latitudes) - bend,
    Math.max(...longitudes),
    Math.max(...latitudes) + bend,
  )
}

function cellsOfCap([longitude, latitude]: Position, radius: number): number[] | undefined {
  const degrees = (radius * 180) / Math.PI
  const widest = Math.cos(((Math.abs(latitude) + degrees) * Math.PI) / 180)
  if (!Number.isFinite(degrees) || widest <= 0.01) return undefined
  return cellsOfBox(longitude - degrees / widest, latitude - degrees, longitude + degrees / widest, latitude + degrees)
}

/** Cells of a box in degrees; undefined when there are too many or it crosses the date line. */
function cellsOfBox(west: number, south: number, east: number, north: number): number[] | undefined {
  if (west < -180 || east > 180) return undefined
  const [left, right, bottom, top] = [cellIndex(west), cellIndex(east), cellIndex(south), cellIndex(north)]
  if ((right - left + 1) * (top - bottom + 1) > MAX_CELLS) return undefined
  const cells: number[] = []
  for (let row = bottom; row <= top; row++) {
    for (let column = left; column <= right; column++) cells.push(row * 1000 + column)
  }
  return cells
}

function cellIndex(degrees: number): number {
  return Math.floor(degrees / CELL_DEGREES)
}
