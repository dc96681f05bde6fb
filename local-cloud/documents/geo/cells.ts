import type { Doc } from '../values/doc'
import { cornersOf, shapesAt } from './shapes'

/** Side of a cell of the location index, in degrees. */
const CELL_DEGREES = 0.5
/** A geometry over more cells than this is kept in one cell that every search looks at. */
const MAX_CELLS = 400
export const EVERYWHERE = -1_000_000

/** Cells of the location index that a field's geometries touch, by bounding box; undefined where there are none. */
export function cellsOf(doc: Doc, field: string): unknown[] {
  const corners = shapesAt(doc, field).flatMap(cornersOf)
  if (corners.length === 0) return [undefined]
  const longitudes = corners.map(([longitude]) => longitude)
  const latitudes = corners.map(([, latitude]) => latitude)
  return cellsOfBox(Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)) ?? [EVERYWHERE]
}

/** Cells of a box in degrees; undefined when there are too many to list. */
export function cellsOfBox(west: number, south: number, east: number, north: number): number[] | undefined {
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
