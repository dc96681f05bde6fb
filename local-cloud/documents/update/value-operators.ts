import { invalidParameter, requestFailed } from '../platform-error'
import { compareValues } from '../values/compare'
import { isPlainObject } from '../values/doc'
import { stringifyEjson } from '../values/ejson'
import { REMOVED, type UpdateOperator } from './operator'
import { wrongType } from './update-error'

export const $set: UpdateOperator = (_current, operand) => operand

export const $setOnInsert: UpdateOperator = (_current, operand, { isInsert }) => (isInsert ? operand : undefined)

export const $unset: UpdateOperator = (current) => (current === undefined ? undefined : REMOVED)

export const $inc: UpdateOperator = (current, operand, { path }) => {
  if (typeof operand !== 'number')
    throw requestFailed(`Cannot increment with non-numeric argument: {${path}: ${stringifyEjson(operand)}}`)
  return current === undefined ? operand : numberAt('$inc', path, current) + operand
}

/** `+ 0` since whole numbers have no minus zero. */
export const $mul: UpdateOperator = (current, operand, { path }) => {
  if (typeof operand !== 'number')
    throw requestFailed(`Cannot multiply with non-numeric argument: {${path}: ${stringifyEjson(operand)}}`)
  return current === undefined ? 0 : numberAt('$mul', path, current) * operand + 0
}

export const $min: UpdateOperator = (current, operand) =>
  current === undefined || compareValues(operand, current) < 0 ? operand : undefined

export const $max: UpdateOperator = (current, operand) =>
  current === undefined || compareValues(operand, current) > 0 ? operand : undefined

export const $currentDate: UpdateOperator = (_current, _operand, { now }) => new Date(now)

/** `{ and | or | xor: integer }`, on 32 bits where both fit and on 64 otherwise. */
export const $bit: UpdateOperator = (current, operand, { path }) => {
  if (!isPlainObject(operand)) throw invalidParameter('The $bit modifier is not compatible with this operand')
  return Object.entries(operand).reduce((value, [operation, mask]) => {
    const [left, right] = [BigInt(integerAt(path, value)), BigInt(integerAt(path, mask))]
    switch (operation) {
      case 'and':
        return Number(left & right)
      case 'or':
        return Number(left | right)
      case 'xor':
        return Number(left ^ right)
      default:
        throw requestFailed(`The $bit modifier only supports 'and', 'or', and 'xor', not '${operation}'`)
    }
  }, current ?? 0)
}

function numberAt(operator: string, path: string, value: unknown): number {
  if (typeof value !== 'number') throw wrongType(operator, path, value)
  return value
}

function integerAt(path: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw wrongType('$bit', path, value)
  return value
}
