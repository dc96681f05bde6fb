import { visitPath } from '../values/path-values'
import type { Doc } from '../values/doc'
import { anyElement, comesBy, equalsOperand, listOf, matchesRegExp } from './leaf-tests'

type DocTest = (doc: Doc) => boolean
/** Shape of mingo's query operators. */
export type FieldOperator = (selector: string, operand: unknown, options: unknown) => DocTest

/** An operator that holds when a value at the path, or an element of an array there, passes. */
function onElements(test: (operand: unknown) => (value: unknown) => boolean): FieldOperator {
  return (selector, operand) => {
    const parts = selector.split('.')
    const passes = test(operand)
    return (doc) => visitPath(doc, parts, 0, (value) => anyElement(value, passes))
  }
}

function negated(operator: FieldOperator): FieldOperator {
  return (selector, operand, options) => {
    const test = operator(selector, operand, options)
    return (doc) => !test(doc)
  }
}

export const $eq = onElements(equalsOperand)
export const $ne = negated($eq)
export const $gt = onElements((operand) => comesBy(operand, (order) => order > 0))
export const $gte = onElements((operand) => comesBy(operand, (order) => order >= 0))
export const $lt = onElements((operand) => comesBy(operand, (order) => order < 0))
export const $lte = onElements((operand) => comesBy(operand, (order) => order <= 0))

export const $in = onElements((operand) => {
  const tests = listOf('$in', operand).map(equalsOperand)
  return (value) => tests.some((test) => test(value))
})
export const $nin = negated($in)

export const $regex = onElements((operand) => {
  const pattern = operand instanceof RegExp ? operand : new RegExp(String(operand))
  return (value) => matchesRegExp(value, pattern)
})

export const $mod = onElements((operand) => {
  const [divisor, remainder] = listOf('$mod', operand).map((part) => Math.trunc(Number(part)))
  if (!divisor) throw new Error('divisor cannot be 0')
  return (value) =>
    typeof value === 'number' && Number.isFinite(value) && Math.trunc(value) % divisor === (remainder ?? 0)
})

export const $exists: FieldOperator = (selector, operand) => {
  const parts = selector.split('.')
  const isWanted = operand !== false && operand !== 0 && operand !== null && operand !== undefined
  return (doc) => visitPath(doc, parts, 0, (value) => value !== undefined) === isWanted
}

export const $size: FieldOperator = (selector, operand) => {
  const parts = selector.split('.')
  return (doc) => visitPath(doc, parts, 0, (value) => Array.isArray(value) && value.length === operand)
}
