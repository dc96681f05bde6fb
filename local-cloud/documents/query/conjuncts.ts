import { BSONRegExp } from 'bson'
import { type Doc, isPlainObject } from '../values/doc'

/** One condition that every matching document meets. */
export interface Conjunct {
  field: string
  operator: string
  operand: unknown
}

/** Takes apart what a query demands of single fields; `$or` and the like are left to the filter. */
export function conjunctsOf(query: Doc): Conjunct[] {
  return Object.entries(query).flatMap(([field, condition]) => {
    if (field === '$and' && Array.isArray(condition)) return condition.filter(isPlainObject).flatMap(conjunctsOf)
    if (field.startsWith('$')) return []
    if (isPlainObject(condition) && Object.keys(condition)[0]?.startsWith('$')) {
      return Object.entries(condition).map(([operator, operand]) => ({ field, operator, operand }))
    }
    return [{ field, operator: '$eq', operand: condition }]
  })
}

/** Values by which an index may be searched; arrays, objects, null and patterns match in ways that entries don't show. */
export function isSearchable(value: unknown): boolean {
  if (
    value === null ||
    value === undefined ||
    Array.isArray(value) ||
    value instanceof RegExp ||
    value instanceof BSONRegExp
  )
    return false
  return !isPlainObject(value) && !Number.isNaN(value)
}
