import { evalExpr } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import type { Options } from 'mingo/types'
import { compareValues } from '../values/compare'

type Expression = (document: unknown, operand: unknown, options: Options) => unknown

const known = expressions as unknown as Record<string, Expression>

/** Operators of one operand, which MongoDB also takes as a list of one; mingo doesn't. */
const UNARY = [
  '$abs',
  '$ceil',
  '$exp',
  '$floor',
  '$ln',
  '$log10',
  '$sqrt',
  '$arrayToObject',
  '$objectToArray',
  '$size',
  '$reverseArray',
  '$strLenBytes',
  '$strLenCP',
  '$toLower',
  '$toUpper',
  '$year',
  '$month',
  '$dayOfMonth',
  '$dayOfWeek',
  '$dayOfYear',
  '$hour',
  '$minute',
  '$second',
  '$millisecond',
  '$isoWeek',
  '$isoWeekYear',
  '$isoDayOfWeek',
]

const unary = Object.fromEntries(
  UNARY.map((name): [string, Expression] => [
    name,
    (document, operand, options) => known[name]!(document, onlyOf(operand), options),
  ]),
)

function onlyOf(operand: unknown): unknown {
  return Array.isArray(operand) && operand.length === 1 ? operand[0] : operand
}

/** Comparison of two expressions; here, unlike in queries, missing is less than null. */
function comparison(accepts: (order: number) => unknown): Expression {
  return (document, operand, options) => {
    const [left, right] = evalExpr(document, operand, options) as [unknown, unknown]
    if (left === undefined || right === undefined)
      return accepts(Number(right === undefined) - Number(left === undefined))
    return accepts(compareValues(left, right))
  }
}

/** Week of the year from 0, weeks begin on Sunday. */
const $week: Expression = (document, operand, options) => {
  const dayOfYear = unary.$dayOfYear!(document, operand, options)
  const dayOfWeek = unary.$dayOfWeek!(document, operand, options)
  if (typeof dayOfYear !== 'number' || typeof dayOfWeek !== 'number') return null
  return Math.floor((dayOfYear - 1 + 7 - (dayOfWeek - 1)) / 7)
}

/** Towards zero; a second operand gives the decimal places. */
const $trunc: Expression = (document, operand, options) => {
  const [value, places = 0] = [operand].flat().map((part) => evalExpr(document, part, options))
  if (value === null || value === undefined) return null
  if (typeof value !== 'number' || typeof places !== 'number') throw new Error('$trunc only supports numeric types')
  return Number(`${Math.trunc(Number(`${value}e${places}`))}e${-places}`)
}

/** Position of a text in another, counted in code points; -1 when it isn't there. */
const $indexOfCP: Expression = (document, operand, options) => {
  const [text, part, start = 0, end = Infinity] = evalExpr(document, operand, options) as [
    unknown,
    unknown,
    number?,
    number?,
  ]
  if (text === null || text === undefined) return null
  if (typeof text !== 'string' || typeof part !== 'string') throw new Error('$indexOfCP requires strings')
  const characters = [...text].slice(0, end)
  const at = characters.slice(start).join('').indexOf(part)
  return at < 0 ? -1 : start + [...characters.slice(start).join('').slice(0, at)].length
}

export const expressionOperators: Record<string, Expression> = {
  ...unary,
  $cmp: comparison((order) => order),
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $week,
  $trunc,
  $indexOfCP,
}

type Accumulator = (documents: unknown[], operand: unknown, options: Options) => unknown

const { $stdDevSamp: sampleDeviation } = accumulators as unknown as Record<string, Accumulator>

export const accumulatorOperators: Record<string, Accumulator> = {
  /** null for fewer than two values, which mingo divides by zero. */
  $stdDevSamp: (documents, operand, options) => {
    const result = sampleDeviation!(documents, operand, options)
    return Number.isFinite(result) ? result : null
  },
}
