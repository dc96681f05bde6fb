import type { Doc } from '../values/doc'
import type { FieldOperator } from '../query/field-operators'
import { distanceTo, nearOf } from './near'
import { shapesIntersect, shapeWithin } from './relations'
import { cornersOf, geometry, type Position, shapesAt } from './shapes'
import { angularDistance } from './sphere'

/** Wholly inside a polygon, several polygons, or a cap `{ $centerSphere: [[lon, lat], radians] }`. */
export const $geoWithin: FieldOperator = (selector, operand) => {
  const { $geometry, $centerSphere } = operand as Doc
  if (Array.isArray($centerSphere)) {
    const [centre, radius] = $centerSphere as [Position, number]
    return (doc) =>
      shapesAt(doc, selector).some((shape) =>
        cornersOf(shape).every((corner) => angularDistance(centre, corner) <= radius),
      )
  }
  const area = geometry('$geoWithin', $geometry)
  return (doc) => shapesAt(doc, selector).some((shape) => shapeWithin(shape, area))
}

export const $geoIntersects: FieldOperator = (selector, operand) => {
  const area = geometry('$geoIntersects', (operand as Doc).$geometry)
  return (doc) => shapesAt(doc, selector).some((shape) => shapesIntersect(shape, area))
}

/** Points between the distances, in metres; the order by distance comes from `nearestFirst`. */
export const $nearSphere: FieldOperator = (selector, operand) => {
  const { centre, min, max } = nearOf(operand)
  return (doc) => {
    const distance = distanceTo(doc, selector, centre)
    return distance !== undefined && distance >= min && distance <= max
  }
}
export const $near = $nearSphere
