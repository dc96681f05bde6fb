import { requestFailed } from '../platform-error'
import { compileQuery } from '../query/compile-query'
import { type Order, sortDocs } from '../query/order'
import { prepareQuery } from '../query/query-values'
import { compareValues, equalValues } from '../values/compare'
import { isPlainObject } from '../values/doc'
import { typeNameOf } from '../values/type-name'
import type { UpdateOperator } from './operator'
import { wrongType } from './update-error'

/** Appends, or with `$each` inserts at `$position`, then sorts by `$sort` and cuts to `$slice`. */
export const $push: UpdateOperator = (current, operand, { path }) => {
  const { $each, $position, $sort, $slice } = modifiersOf('$push', operand)
  const list = [...listAt('$push', path, current)]
  list.splice(insertionPoint(list.length, $position), 0, ...$each)
  const sorted = $sort === undefined ? list : sortElements(list, $sort)
  if (typeof $slice !== 'number') return sorted
  return $slice < 0 ? sorted.slice($slice) : sorted.slice(0, $slice)
}

export const $addToSet: UpdateOperator = (current, operand, { path }) => {
  const set = [...listAt('$addToSet', path, current)]
  for (const value of modifiersOf('$addToSet', operand).$each)
    if (!set.some((other) => equalValues(other, value))) set.push(value)
  return set
}

/** 1 takes the last element away, -1 the first. */
export const $pop: UpdateOperator = (current, operand, { path }) => {
  if (operand !== 1 && operand !== -1) throw requestFailed('$pop expects 1 or -1')
  if (current === undefined) return undefined
  const list = listAt('$pop', path, current)
  return operand === 1 ? list.slice(0, -1) : list.slice(1)
}

export const $pullAll: UpdateOperator = (current, operand, { path }) => {
  if (!Array.isArray(operand))
    throw requestFailed(`$pullAll requires an array argument but was given a ${typeNameOf(operand)}`)
  if (current === undefined) return undefined
  return listAt('$pullAll', path, current).filter((value) => !operand.some((gone) => equalValues(gone, value)))
}

/** Takes away the elements that equal the operand, or meet it when it is a condition. */
export const $pull: UpdateOperator = (current, operand, { path }) => {
  if (current === undefined) return undefined
  const isGone = pullTest(operand)
  return listAt('$pull', path, current).filter((value) => !isGone(value))
}

function pullTest(operand: unknown): (value: unknown) => boolean {
  const condition = prepareQuery({ element: operand }).element
  if (isPlainObject(condition) && !Object.keys(condition)[0]?.startsWith('$')) {
    const matches = compileQuery(condition)
    return (value) => isPlainObject(value) && matches(value)
  }
  if (!isPlainObject(condition) && !(condition instanceof RegExp)) return (value) => equalValues(value, condition)
  const matches = compileQuery({ element: condition })
  return (value) => matches({ element: Array.isArray(value) ? [value] : value })
}

interface Modifiers {
  $each: unknown[]
  $position?: unknown
  $sort?: unknown
  $slice?: unknown
}

function modifiersOf(operator: string, operand: unknown): Modifiers {
  if (!isPlainObject(operand) || !('$each' in operand)) return { $each: [operand] }
  const { $each, $position, $sort, $slice } = operand
  if (!Array.isArray($each))
    throw requestFailed(
      `The argument to $each in ${operator} must be an array but it was of type: ${typeNameOf($each)}`,
    )
  for (const [name, value] of Object.entries({ $position, $slice })) {
    if (value !== undefined && !Number.isInteger(value))
      throw requestFailed(`The value for ${name} must be an integer value but was given type: ${typeNameOf(value)}`)
  }
  return { $each: $each as unknown[], $position, $sort, $slice }
}

function insertionPoint(length: number, position: unknown): number {
  if (typeof position !== 'number') return length
  return position < 0 ? Math.max(0, length + position) : position
}

/** `1`/`-1` sorts whole elements, `{ field: 1 }` sorts by fields. */
function sortElements(list: unknown[], specification: unknown): unknown[] {
  if (specification === 1 || specification === -1)
    return list.sort((left, right) => compareValues(left, right) * specification)
  if (!isPlainObject(specification))
    throw requestFailed(
      'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields',
    )
  return sortDocs(list, Object.entries(specification) as Order, (element) => (isPlainObject(element) ? element : {}))
}

function listAt(operator: string, path: string, value: unknown): unknown[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw wrongType(operator, path, value)
  return value as unknown[]
}
