import { requestFailed } from '../platform-error'
import { compileQuery } from '../query/compile-query'
import { conjunctsOf } from '../query/conjuncts'
import { cloneDoc } from '../values/clone-doc'
import type { Doc } from '../values/doc'
import { readPlace, writePlace } from './place'

/** The paths that a path with `$` (the element the query found) or `$[]` (every element) means in this document. */
export function resolvePositions(doc: Doc, path: string, query: Doc): string[][] {
  let resolved: string[][] = [[]]
  for (const part of path.split('.')) {
    if (part === '$') resolved = resolved.map((parts) => [...parts, String(matchedPosition(doc, parts, query))])
    else if (part === '$[]')
      resolved = resolved.flatMap((parts) => arrayAt(doc, parts).map((_, index) => [...parts, String(index)]))
    else if (part.startsWith('$['))
      throw requestFailed(`No array filter found for identifier '${part.slice(2, -1)}' in path '${path}'`)
    else resolved = resolved.map((parts) => [...parts, part])
  }
  return resolved
}

/** Position of the first element that alone would meet what the query asks of the array. */
function matchedPosition(doc: Doc, parts: string[], query: Doc): number {
  const field = parts.join('.')
  const own = conjunctsOf(query).filter(
    (conjunct) => conjunct.field === field || conjunct.field.startsWith(`${field}.`),
  )
  if (own.length === 0) throw requestFailed('The positional operator did not find the match needed from the query.')
  const matches = compileQuery({
    $and: own.map(({ field: path, operator, operand }) => ({ [path]: { [operator]: operand } })),
  })
  const position = arrayAt(doc, parts).findIndex((element) => {
    const alone = cloneDoc(doc)
    writePlace(alone, parts, [element])
    return matches(alone)
  })
  if (position < 0) throw requestFailed('The positional operator did not find the match needed from the query.')
  return position
}

function arrayAt(doc: Doc, parts: string[]): unknown[] {
  const value = readPlace(doc, parts)
  if (!Array.isArray(value))
    throw requestFailed(`The path '${parts.join('.')}' must exist in the document in order to apply array updates.`)
  return value as unknown[]
}
