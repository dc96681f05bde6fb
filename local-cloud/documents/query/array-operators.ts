import type { Options } from 'mingo/types'
import { Query } from 'mingo/query'
import { type Doc, isPlainObject } from '../values/doc'
import { visitPath } from '../values/path-values'
import { $eq, type FieldOperator } from './field-operators'
import { listOf } from './leaf-tests'

/** An array with an element that meets the whole condition. */
export const $elemMatch: FieldOperator = (selector, operand, options) => {
  const parts = selector.split('.')
  const passes = elementTest(operand, options)
  return (doc) => visitPath(doc, parts, 0, (value) => Array.isArray(value) && value.some(passes))
}

/** Every listed value is there, alone or in an array; listed `$elemMatch` conditions likewise. None listed, none match. */
export const $all: FieldOperator = (selector, operand, options) => {
  const tests = listOf('$all', operand).map((wanted) =>
    isPlainObject(wanted) && '$elemMatch' in wanted
      ? $elemMatch(selector, wanted.$elemMatch, options)
      : $eq(selector, wanted, options),
  )
  return (doc) => tests.length > 0 && tests.every((test) => test(doc))
}

/** `{ $gt: 1, $lt: 5 }` speaks of the element itself; `{ a: 1 }` of its fields, so that only objects (and arrays) can meet it. */
function elementTest(condition: unknown, options: unknown): (element: unknown) => boolean {
  if (!isPlainObject(condition)) throw new Error('$elemMatch needs an Object')
  const first = Object.keys(condition)[0]
  const isOnValue = first?.startsWith('$') && !['$and', '$or', '$nor', '$expr'].includes(first)
  if (isOnValue) {
    const query = new Query<Doc>({ element: condition }, options as Partial<Options>)
    return (element) => query.test({ element: Array.isArray(element) ? [element] : element })
  }
  const query = new Query<Doc>(condition, options as Partial<Options>)
  return (element) =>
    isPlainObject(element) ? query.test(element) : Array.isArray(element) && query.test({ ...element })
}
