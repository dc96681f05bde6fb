import { type Doc, isPlainObject } from '../values/doc'
import { cornersOf, geometry, type Position, shapesAt } from './shapes'
import { angularDistance, EARTH_RADIUS } from './sphere'

/** The field and centre a query asks to sort by distance from, if it does. */
export function nearClauseOf(query: Doc): { field: string; centre: Position } | undefined {
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(condition)) {
      const nested = condition.filter(isPlainObject).map(nearClauseOf).find(Boolean)
      if (nested) return nested
    }
    if (!isPlainObject(condition)) continue
    const operand = condition.$nearSphere ?? condition.$near
    if (operand !== undefined) return { field, centre: nearOf(operand).centre }
  }
  return undefined
}

/** Metres from the nearest point of the field; undefined when it holds none. */
export function distanceTo(doc: Doc, field: string, centre: Position): number | undefined {
  const distances = shapesAt(doc, field)
    .flatMap(cornersOf)
    .map((corner) => angularDistance(centre, corner) * EARTH_RADIUS)
  return distances.length > 0 ? Math.min(...distances) : undefined
}

/** Centre and distances (metres) of a `$nearSphere` operand. */
export function nearOf(operand: unknown): { centre: Position; min: number; max: number } {
  const near = operand as Doc
  const [centre] = geometry('$nearSphere', near.$geometry).points
  if (!centre) throw new Error('$nearSphere requires a point')
  return { centre, min: numberOr(near.$minDistance, 0), max: numberOr(near.$maxDistance, Infinity) }
}

function numberOr(value: unknown, fallback: number): number {
  return typeof value === 'number' ? value : fallback
}
