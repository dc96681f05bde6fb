import { type Doc, isPlainObject } from '../values/doc'
import { distanceTo } from './near'
import { geometry } from './shapes'

/**
 * The `$geoNear` stage: documents by distance (metres times `distanceMultiplier`), nearest first, with the distance
 * written to `distanceField`. `key` names the field of the location where several are indexed (`locationFields`).
 */
export function geoNearDocs(operand: unknown, locationFields: string[], select: (query: Doc) => Doc[]): Doc[] {
  if (!isPlainObject(operand) || typeof operand.distanceField !== 'string')
    throw new Error("$geoNear requires a 'distanceField' option as a String")
  const [centre] = geometry('$geoNear', operand.near).points
  if (!centre) throw new Error('$geoNear requires a point')
  const { distanceField, includeLocs, limit } = operand
  const field = locationField(operand.key, locationFields)
  const min = numberOr(operand.minDistance, 0)
  const max = numberOr(operand.maxDistance, Infinity)
  const multiplier = numberOr(operand.distanceMultiplier, 1)
  const docs = select(isPlainObject(operand.query) ? operand.query : {})
  const measured = docs.flatMap((doc) => {
    const distance = distanceTo(doc, field, centre)
    return distance === undefined || distance < min || distance > max ? [] : [{ doc, distance }]
  })
  measured.sort((left, right) => left.distance - right.distance)
  return measured.slice(0, numberOr(limit, Infinity)).map(({ doc, distance }) => {
    const withDistance = assignPath(doc, distanceField, distance * multiplier)
    return typeof includeLocs === 'string' ? assignPath(withDistance, includeLocs, doc[field]) : withDistance
  })
}

function locationField(key: unknown, indexed: string[]): string {
  const [field, ...others] = typeof key === 'string' ? indexed.filter((candidate) => candidate === key) : indexed
  if (field === undefined) throw new Error('$geoNear requires a 2d or 2dsphere index, but none were found')
  if (others.length > 0)
    throw new Error("There is more than one 2dsphere index; unsure which to use for $geoNear: name it with 'key'")
  return field
}

function assignPath(doc: Doc, path: string, value: unknown): Doc {
  const [head, ...rest] = path.split('.')
  if (head === undefined) return doc
  if (rest.length === 0) return { ...doc, [head]: value }
  const inner = doc[head]
  return { ...doc, [head]: assignPath(isPlainObject(inner) ? inner : {}, rest.join('.'), value) }
}

function numberOr(value: unknown, fallback: number): number {
  return typeof value === 'number' ? value : fallback
}
