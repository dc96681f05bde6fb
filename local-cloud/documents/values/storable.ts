import { randomBytes } from 'node:crypto'
import { Limits } from '../limits'
import { invalidParameter, requestFailed } from '../platform-error'
import { type Doc, isPlainObject } from './doc'

/** An id as the platform gives: 32 hexadecimal digits. */
export function createDocumentId(): string {
  return randomBytes(16).toString('hex')
}

/** Refuses what the platform can't keep: an id of the wrong kind, a field named like an operator, too deep a nesting. */
export function assertStorable(doc: Doc): void {
  const id = doc._id
  if (Array.isArray(id) || id === null || id === undefined || id instanceof RegExp)
    throw invalidParameter('_id must be a string or a number')
  if (typeof id === 'string' && Buffer.byteLength(id) > Limits.idBytes) throw invalidParameter('_id is too long')
  assertFields(doc, 1)
}

function assertFields(value: unknown, level: number): void {
  if (level > Limits.nestingLevels)
    throw requestFailed(`Document exceeds maximum nested object depth: ${Limits.nestingLevels}`)
  if (Array.isArray(value)) value.forEach((element) => assertFields(element, level + 1))
  else if (isPlainObject(value)) {
    for (const [key, field] of Object.entries(value)) {
      if (key.startsWith('$'))
        throw requestFailed(`The dollar ($) prefixed field '${key}' in '${key}' is not valid for storage.`)
      assertFields(field, level + 1)
    }
  }
}
