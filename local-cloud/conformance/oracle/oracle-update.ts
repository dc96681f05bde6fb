import { isRecord, type Json, order, same } from './oracle-values'
import { oracleMatches } from './oracle-match'

type Doc = Record<string, Json>

/** Thrown where MongoDB refuses an update. */
export class Refused extends Error {}

/** The document after the update; the given one is not touched. */
export function oracleUpdate(doc: Doc, update: Record<string, Doc>): Doc {
  const paths = Object.entries(update).flatMap(([operator, fields]) =>
    Object.entries(fields).flatMap(([path, value]) => (operator === '$rename' ? [path, value as string] : [path])),
  )
  refuseClashes(paths)
  const copy = copyOf(doc)
  for (const [operator, fields] of Object.entries(update)) {
    for (const [path, operand] of Object.entries(fields)) applyOne(copy, operator, path, operand)
  }
  return copy
}

function refuseClashes(paths: string[]): void {
  paths.forEach((path, at) => {
    if (paths.some((other, otherAt) => otherAt !== at && (other === path || other.startsWith(`${path}.`))))
      throw new Refused(`clash at ${path}`)
  })
}

function applyOne(doc: Doc, operator: string, path: string, operand: Json): void {
  const current = read(doc, path)
  switch (operator) {
    case '$set':
      return write(doc, path, operand)
    case '$unset':
      return erase(doc, path)
    case '$inc':
      return write(doc, path, (current === undefined ? 0 : number(current)) + (operand as number))
    case '$mul':
      return write(doc, path, current === undefined ? 0 : number(current) * (operand as number) + 0)
    case '$min':
      return current === undefined || order(operand, current) < 0 ? write(doc, path, operand) : undefined
    case '$max':
      return current === undefined || order(operand, current) > 0 ? write(doc, path, operand) : undefined
    case '$rename':
      return rename(doc, path, operand as string)
    case '$pop':
      return current === undefined
        ? undefined
        : write(doc, path, operand === 1 ? list(current).slice(0, -1) : list(current).slice(1))
    case '$pullAll':
      return current === undefined
        ? undefined
        : write(
            doc,
            path,
            list(current).filter((value) => !(operand as Json[]).some((gone) => same(value, gone))),
          )
    case '$pull':
      return current === undefined
        ? undefined
        : write(
            doc,
            path,
            list(current).filter((value) => !isPulled(value, operand)),
          )
    case '$addToSet':
      return write(
        doc,
        path,
        additions(operand).reduce<Json[]>(
          (set, value) => (set.some((other) => same(other, value)) ? set : [...set, value]),
          current === undefined ? [] : list(current),
        ),
      )
    case '$push':
      return write(doc, path, pushed(current === undefined ? [] : list(current), operand as Doc))
    default:
      throw new Error(`the oracle has no ${operator}`)
  }
}

function additions(operand: Json): Json[] {
  return isRecord(operand) && '$each' in operand ? (operand.$each as Json[]) : [operand]
}

function isPulled(value: Json, condition: Json): boolean {
  if (!isRecord(condition)) return same(value, condition)
  if (Object.keys(condition).some((key) => key.startsWith('$')))
    return oracleMatches({ it: condition }, { it: Array.isArray(value) ? [value] : value })
  return isRecord(value) && oracleMatches(condition, value)
}

function pushed(current: Json[], { $each, $position, $sort, $slice }: Doc): Json[] {
  const result = [...current]
  const at = typeof $position === 'number' ? $position : result.length
  result.splice(at < 0 ? Math.max(0, result.length + at) : at, 0, ...($each as Json[]))
  if (typeof $sort === 'number') result.sort((a, b) => order(a, b) * $sort)
  if (typeof $slice !== 'number') return result
  return $slice < 0 ? result.slice($slice) : result.slice(0, $slice)
}

function number(value: Json): number {
  if (typeof value !== 'number') throw new Refused('not a number')
  return value
}

function list(value: Json): Json[] {
  if (!Array.isArray(value)) throw new Refused('not a list')
  return value
}

/** The value at a path of names and positions; lists do not fan out in updates. */
function read(doc: Doc, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((value, part) => {
    if (Array.isArray(value)) return /^[0-9]+$/.test(part) ? value[Number(part)] : undefined
    return isRecord(value) ? value[part] : undefined
  }, doc)
}

function write(doc: Doc, path: string, value: Json): void {
  const parts = path.split('.')
  const last = parts.pop()!
  let place: Json = doc
  for (const part of parts) {
    const next: Json | undefined = Array.isArray(place) ? place[position(part)] : place[part]
    if (next !== undefined && !Array.isArray(next) && !isRecord(next)) throw new Refused(`${part} is no object`)
    const entered: Json = next ?? {}
    if (next === undefined) put(place, part, entered)
    place = entered
  }
  put(place, last, value)
}

function put(place: Json, part: string, value: Json): void {
  if (!Array.isArray(place)) {
    ;(place as Doc)[part] = value
    return
  }
  const at = position(part)
  while (place.length < at) place.push(null)
  place[at] = value
}

function position(part: string): number {
  if (!/^[0-9]+$/.test(part)) throw new Refused(`${part} is no position`)
  return Number(part)
}

function erase(doc: Doc, path: string): void {
  const parts = path.split('.')
  const last = parts.pop()!
  const place = parts.length === 0 ? doc : read(doc, parts.join('.'))
  if (Array.isArray(place)) {
    if (/^[0-9]+$/.test(last) && Number(last) < place.length) place[Number(last)] = null
  } else if (isRecord(place)) delete place[last]
}

function rename(doc: Doc, from: string, to: string): void {
  for (const path of [from, to]) {
    path
      .split('.')
      .slice(0, -1)
      .forEach((_, at, parts) => {
        if (Array.isArray(read(doc, parts.slice(0, at + 1).join('.'))))
          throw new Refused('a list on the way of a rename')
      })
  }
  const value = read(doc, from)
  if (value === undefined) return
  erase(doc, from)
  write(doc, to, value)
}

function copyOf<T extends Json>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T
  return isRecord(value)
    ? (Object.fromEntries(Object.entries(value).map(([key, field]) => [key, copyOf(field)])) as T)
    : value
}
