import type { Position, Shape } from './shapes'
import { gnomonic, type Planar } from './sphere'

/** Whether two geometries share a point; edges are great circles. */
export function shapesIntersect(left: Shape, right: Shape): boolean {
  const project = projectionFor(left, right)
  const a = projectShape(left, project)
  const b = projectShape(right, project)
  if (a.edges.some((edge) => b.edges.some((other) => edgesCross(edge, other)))) return true
  return a.corners.some((corner) => covers(b, corner)) || b.corners.some((corner) => covers(a, corner))
}

/** Whether the first geometry lies wholly in the polygons of the second, their edges included. */
export function shapeWithin(inner: Shape, outer: Shape): boolean {
  const project = projectionFor(outer, inner)
  const a = projectShape(inner, project)
  const b = projectShape(outer, project)
  if (a.isCut || b.polygons.length === 0) return false
  return (
    a.corners.every((corner) => coveredBySome(b, corner)) &&
    !a.edges.some((edge) => b.edges.some((other) => edgesCrossInside(edge, other)))
  )
}

type Edge = [Planar, Planar]

interface Projected {
  corners: Planar[]
  edges: Edge[]
  polygons: Planar[][][]
  /** part of it lies on the other half of the globe */
  isCut: boolean
}

function projectionFor(first: Shape, second: Shape): (position: Position) => Planar | undefined {
  const corners = [...first.polygons.flat(2), ...first.lines.flat(), ...first.points]
  return gnomonic(middle(corners.length > 0 ? corners : [...second.points]))
}

function middle(positions: Position[]): Position {
  const sum = positions.reduce<Position>(
    ([lon, lat], [longitude, latitude]) => [lon + longitude, lat + latitude],
    [0, 0],
  )
  return [sum[0] / positions.length, sum[1] / positions.length]
}

function projectShape(shape: Shape, project: (position: Position) => Planar | undefined): Projected {
  let isCut = false
  const projectAll = (positions: Position[]): Planar[] =>
    positions.flatMap((position) => {
      const planar = project(position)
      isCut ||= !planar
      return planar ? [planar] : []
    })
  const points = projectAll(shape.points)
  const lines = shape.lines.map(projectAll)
  const polygons = shape.polygons.map((rings) => rings.map(projectAll))
  const paths = [...lines, ...polygons.flat()]
  return { corners: [...points, ...paths.flat()], edges: paths.flatMap(edgesOf), polygons, isCut }
}

function edgesOf(path: Planar[]): Edge[] {
  return path.slice(1).map((end, index) => [path[index]!, end])
}

/** A point of a line, or within a polygon. */
function covers(shape: Projected, point: Planar): boolean {
  return (
    shape.corners.some((corner) => corner[0] === point[0] && corner[1] === point[1]) ||
    shape.edges.some((edge) => isOnEdge(edge, point)) ||
    coveredBySome(shape, point)
  )
}

function coveredBySome(shape: Projected, point: Planar): boolean {
  return shape.polygons.some(
    ([outline, ...holes]) =>
      outline !== undefined &&
      isInRing(outline, point) &&
      !holes.some((hole) => isInRing(hole, point) && !isOnRing(hole, point)),
  )
}

function isInRing(ring: Planar[], point: Planar): boolean {
  if (isOnRing(ring, point)) return true
  let isInside = false
  for (const [[x1, y1], [x2, y2]] of edgesOf(ring)) {
    if (y1 > point[1] !== y2 > point[1] && point[0] < ((x2 - x1) * (point[1] - y1)) / (y2 - y1) + x1)
      isInside = !isInside
  }
  return isInside
}

function isOnRing(ring: Planar[], point: Planar): boolean {
  return edgesOf(ring).some((edge) => isOnEdge(edge, point))
}

const EPSILON = 1e-14

function turn([ax, ay]: Planar, [bx, by]: Planar, [cx, cy]: Planar): number {
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  return Math.abs(area) < EPSILON ? 0 : Math.sign(area)
}

function isOnEdge([a, b]: Edge, point: Planar): boolean {
  if (turn(a, b, point) !== 0) return false
  return (
    point[0] >= Math.min(a[0], b[0]) - EPSILON &&
    point[0] <= Math.max(a[0], b[0]) + EPSILON &&
    point[1] >= Math.min(a[1], b[1]) - EPSILON &&
    point[1] <= Math.max(a[1], b[1]) + EPSILON
  )
}

function edgesCross(first: Edge, second: Edge): boolean {
  return (
    edgesCrossInside(first, second) ||
    second.some((end) => isOnEdge(first, end)) ||
    first.some((end) => isOnEdge(second, end))
  )
}

/** Cross at a point that is no end of either. */
function edgesCrossInside([a, b]: Edge, [c, d]: Edge): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}
