import { requestFailed } from '../platform-error'
import { equalValues } from '../values/compare'
import { cloneDoc } from '../values/clone-doc'
import type { Doc } from '../values/doc'
import { readInstructions } from './instructions'
import { REMOVED } from './operator'
import { erasePlace, readPlace, writePlace } from './place'
import { resolvePositions } from './positional'

export interface UpdateOptions {
  /** what found the document; `$` in a path refers to it */
  query: Doc
  /** milliseconds since the epoch */
  now: number
  isInsert?: boolean
}

/**
 * Applies update operators as MongoDB does: new fields come in the order of their paths, values of the wrong type are
 * refused, not skipped. @returns the new document, or the same one when nothing changed
 * @throws PlatformError in MongoDB's words
 */
export function applyUpdate(doc: Doc, update: Doc, { query, now, isInsert = false }: UpdateOptions): Doc {
  const { instructions, renames } = readInstructions(update)
  const copy = cloneDoc(doc)
  for (const { operator, path, operand } of instructions) {
    const places = path.includes('$') ? resolvePositions(copy, path, query) : [path.split('.')]
    for (const parts of places) {
      const result = operator(readPlace(copy, parts), operand, { path, now, isInsert })
      if (result === REMOVED) erasePlace(copy, parts)
      else if (result !== undefined) writePlace(copy, parts, cloneDoc(result))
    }
  }
  for (const [from, to] of renames) rename(copy, from, to)
  return equalValues(copy, doc) ? doc : copy
}

function rename(doc: Doc, from: string, to: string): void {
  for (const [kind, path] of [
    ['source', from],
    ['destination', to],
  ] as const)
    assertNoArray(doc, kind, path)
  const value = readPlace(doc, from.split('.'))
  if (value === undefined) return
  erasePlace(doc, from.split('.'))
  writePlace(doc, to.split('.'), value)
}

function assertNoArray(doc: Doc, kind: string, path: string): void {
  const parts = path.split('.')
  for (let length = 1; length < parts.length; length++) {
    if (Array.isArray(readPlace(doc, parts.slice(0, length)))) {
      throw requestFailed(
        `The ${kind} field cannot be an array element, '${path}' in doc has an array field called '${parts[length - 1]}'`,
      )
    }
  }
}
