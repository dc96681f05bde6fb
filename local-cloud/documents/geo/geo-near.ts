import { type Doc, isPlainObject } from '../values/doc'
import { distanceTo } from './near'
import { geometry, type Position } from './shapes'

/**
 * The `$geoNear` stage: documents by distance (metres times `distanceMultiplier`), nearest first, with the distance
 * written to `distanceField`. `key` names the field of the location; the platform finds it from the index otherwise.
 */
export function geoNearDocs(operand: unknown, select: (query: Doc) => Doc[]): Doc[] {
  if (!isPlainObject(operand) || typeof operand.distanceField !== 'string') throw new Error("$geoNear requires a 'distanceField' option as a String")
  const [centre] = geometry('$geoNear', operand.near).points
  if (!centre) throw new Error('$geoNear requires a point')
  const { distanceField, includeLocs, key, limit } = operand
  const min = numberOr(operand.minDistance, 0)
  const max = numberOr(operand.maxDistance, Infinity)
  const multiplier = numberOr(operand.distanceMultiplier, 1)
  const docs = select(isPlainObject(operand.query) ? operand.query : {})
  const measured = docs.flatMap((doc) => {
    const field = typeof key === 'string' ? key : locationField(doc)
    const distance = field === undefined ? undefined : distanceTo(doc, field, centre)
    if (field === undefined || distance === undefined || distance < min || distance > max) return []
    return [{ doc, field, distance }]
  })
  measured.sort((left, right) => left.distance - right.distance)
  return measured.slice(0, numberOr(limit, Infinity)).map(({ doc, field, distance }) => {
    const withDistance = assignPath(doc, distanceField, distance * multiplier)
    return typeof includeLocs === 'string' ? assignPath(withDistance, includeLocs, doc[field]) : withDistance
  })
}

function locationField(doc: Doc): string | undefined {
  const origin: Position = [0, 0]
  return Object.keys(doc).find((field) => distanceTo(doc, field, origin) !== undefined)
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
