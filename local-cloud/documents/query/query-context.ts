import { Context } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as stages from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import * as queries from 'mingo/operators/query'
import * as windows from 'mingo/operators/window'
import * as geoOperators from '../geo/geo-operators'
import { accumulatorOperators, expressionOperators } from '../aggregate/expression-operators'
import * as arrayOperators from './array-operators'
import * as fieldOperators from './field-operators'

type QueryOps = Parameters<Context['addQueryOps']>[0]

/**
 * mingo with the operators replaced that must compare as MongoDB does (types in brackets, field order, arrays on the
 * path) or that it computes otherwise, and with those of geometry, which it lacks.
 */
export const queryContext = Context.init({
  accumulator: { ...accumulators, ...accumulatorOperators } as unknown as Parameters<Context['addAccumulatorOps']>[0],
  expression: { ...expressions, ...expressionOperators } as unknown as Parameters<Context['addExpressionOps']>[0],
  pipeline: stages,
  projection: projections,
  query: { ...queries, ...fieldOperators, ...arrayOperators, ...geoOperators } as unknown as QueryOps,
  window: windows,
})

export const queryOptions = { context: queryContext, scriptEnabled: false }
