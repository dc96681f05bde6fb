import { BSONRegExp } from 'bson'
import { invalidParameter } from '../platform-error'
import { type Doc, isPlainObject } from '../values/doc'
import { parseEjson } from '../values/ejson'
import { resolveServerDates } from '../values/server-date'

/** Reads a query as the SDK sends it: EJSON text, or nothing for all documents. */
export function parseQuery(text: unknown, now: number): Doc {
  if (text === undefined || text === null || text === '') return {}
  const value = typeof text === 'string' ? parseEjson(text) : text
  if (!isPlainObject(value)) throw invalidParameter('query must be an object')
  return prepareQuery(resolveServerDates(value, now) as Doc)
}

/** Turns BSON regular expressions into those that JavaScript can run. */
export function prepareQuery(query: Doc): Doc {
  return prepare(query) as Doc
}

function prepare(value: unknown): unknown {
  if (value instanceof BSONRegExp) return toRegExp(value.pattern, value.options)
  if (Array.isArray(value)) return value.map(prepare)
  if (!isPlainObject(value)) return value
  const entries = Object.entries(value).map(([key, field]): [string, unknown] => [key, prepare(field)])
  const prepared = Object.fromEntries(entries)
  if ('$regex' in prepared) {
    const { $regex: pattern, $options: options, ...rest } = prepared
    const flags = typeof options === 'string' ? options : undefined
    if (typeof pattern === 'string') return { ...rest, $regex: toRegExp(pattern, flags ?? '') }
    if (pattern instanceof RegExp)
      return { ...rest, $regex: flags === undefined ? pattern : toRegExp(pattern.source, flags) }
  }
  return prepared
}

/** `x` (free spacing) has no counterpart in JavaScript: blanks and comments are taken out. `g` and the like mean nothing. */
function toRegExp(pattern: string, options: string): RegExp {
  const source = options.includes('x')
    ? pattern.replace(/\\.|\[[^\]]*\]|\s+|#.*$/gm, (part) => (/^(\s|#)/.test(part) ? '' : part))
    : pattern
  try {
    return new RegExp(source, [...new Set(options)].filter((flag) => 'imsu'.includes(flag)).join(''))
  } catch (error) {
    throw invalidParameter(`Regular expression is invalid: ${error instanceof Error ? error.message : pattern}`)
  }
}
