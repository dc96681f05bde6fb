import { requestFailed } from '../platform-error'
import { type Doc, isPlainObject } from '../values/doc'
import { cannotCreate } from './update-error'

/** The most nulls that a write beyond an array's end may put in between. */
const MAX_PADDING = 1_500_000

/** The value at a path of names and array positions; undefined when missing. Arrays do not fan out in updates. */
export function readPlace(doc: Doc, parts: string[]): unknown {
  return parts.reduce<unknown>((value, part) => {
    if (Array.isArray(value)) return isPosition(part) ? value[Number(part)] : undefined
    return isPlainObject(value) && Object.hasOwn(value, part) ? value[part] : undefined
  }, doc)
}

/** Puts a value at a path, making objects on the way. @throws PlatformError when something else is in the way */
export function writePlace(doc: Doc, parts: string[], value: unknown): void {
  let container: Doc | unknown[] = doc
  let name = ''
  parts.forEach((part, index) => {
    if (index === parts.length - 1) {
      put(container, part, name, value)
      return
    }
    const next = readPlace({ container }, ['container', part])
    if (next === undefined) {
      const made: Doc = {}
      put(container, part, name, made)
      container = made
    } else if (Array.isArray(next) || isPlainObject(next)) container = next
    else throw cannotCreate(parts[index + 1]!, part, next)
    name = part
  })
}

/** Takes the value at a path away; in an array null takes its place, as in MongoDB. */
export function erasePlace(doc: Doc, parts: string[]): void {
  const container = readPlace(doc, parts.slice(0, -1))
  const last = parts.at(-1)!
  if (Array.isArray(container)) {
    if (isPosition(last) && Number(last) < container.length) container[Number(last)] = null
  } else if (isPlainObject(container)) delete container[last]
}

function put(container: Doc | unknown[], part: string, name: string, value: unknown): void {
  if (!Array.isArray(container)) {
    container[part] = value
    return
  }
  if (!isPosition(part)) throw cannotCreate(part, name, container)
  const position = Number(part)
  if (position - container.length > MAX_PADDING) throw requestFailed('cannot set too many array elements')
  while (container.length < position) container.push(null)
  container[position] = value
}

function isPosition(part: string): boolean {
  return /^(0|[1-9]\d*)$/.test(part)
}
