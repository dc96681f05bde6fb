import { Context } from 'mingo/core'
import { Lazy, type Iterator } from 'mingo/lazy'
import * as stages from 'mingo/operators/pipeline'
import { type Order, sortDocs } from '../query/order'
import { queryContext } from '../query/query-context'
import { cloneDoc } from '../values/clone-doc'
import type { Doc } from '../values/doc'

type PipelineOps = Parameters<Context['addPipelineOps']>[0]

/** `$sort` in MongoDB's order of types, stable. */
function $sort(documents: Iterator, specification: Doc): Iterator {
  const order = orderOf(specification)
  return documents.transform((docs) => Lazy(sortDocs(docs as Doc[], order, (doc) => doc)))
}

/** @throws when a direction is neither 1 nor -1 */
export function orderOf(specification: Doc): Order {
  return Object.entries(specification).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1)
      throw new Error('$sort key ordering must be 1 (for ascending) or -1 (for descending)')
    return [field, direction]
  })
}

type StageOperator = (documents: Iterator, operand: unknown, options: unknown) => Iterator

const known = stages as unknown as Record<string, StageOperator>

/**
 * Stages that write below a path or drop a field do so, in mingo, in objects that other documents and the store share;
 * here each document they get is its own.
 */
const onCopies = Object.fromEntries(
  ['$addFields', '$set', '$project', '$unset', '$unwind', '$redact', '$graphLookup'].map(
    (name): [string, StageOperator] => [
      name,
      (documents, operand, options) => known[name]!(documents.map(cloneDoc), operand, options),
    ],
  ),
)

/** The query context with the stages that mingo orders otherwise than MongoDB, or that would change what is stored. */
export const pipelineContext = Context.from(
  Context.init({ pipeline: { $sort, ...onCopies } as unknown as PipelineOps }),
  queryContext,
)
