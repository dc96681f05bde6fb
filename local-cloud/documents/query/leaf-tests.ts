import { compareValues, equalValues } from '../values/compare'
import { TypeOrder, typeOrderOf } from '../values/type-order'

/** Whether a value, or one element when it is an array, passes. */
export function anyElement(value: unknown, passes: (value: unknown) => boolean): boolean {
  return passes(value) || (Array.isArray(value) && value.some((element) => passes(element)))
}

/** `{ field: operand }`; a regular expression also matches the strings it describes. */
export function equalsOperand(operand: unknown): (value: unknown) => boolean {
  if (operand instanceof RegExp) return (value) => matchesRegExp(value, operand) || equalValues(value, operand)
  return (value) => equalValues(value, operand)
}

export function matchesRegExp(value: unknown, pattern: RegExp): boolean {
  if (typeof value !== 'string') return false
  pattern.lastIndex = 0
  return pattern.test(value)
}

/** Range operators compare within the operand's type only; NaN is in order with itself alone. */
export function comesBy(operand: unknown, accepts: (order: number) => boolean): (value: unknown) => boolean {
  const type = typeOrderOf(operand)
  const acceptsEqual = accepts(0)
  if (typeof operand === 'number' && Number.isNaN(operand)) return (value) => acceptsEqual && Number.isNaN(value)
  if (type === TypeOrder.minKey || type === TypeOrder.maxKey) return (value) => accepts(compareValues(value, operand))
  return (value) => typeOrderOf(value) === type && !Number.isNaN(value) && accepts(compareValues(value, operand))
}

/** @throws when the operand is no list */
export function listOf(operator: string, operand: unknown): unknown[] {
  if (!Array.isArray(operand)) throw new Error(`${operator} needs an array`)
  return operand as unknown[]
}
