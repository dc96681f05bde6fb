import { Context } from 'mingo/core'
import { Lazy, type Iterator } from 'mingo/lazy'
import { type Order, sortDocs } from '../query/order'
import { queryContext } from '../query/query-context'
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
    if (direction !== 1 && direction !== -1) throw new Error('$sort key ordering must be 1 (for ascending) or -1 (for descending)')
    return [field, direction]
  })
}

/** The query context with the stages that mingo orders otherwise than MongoDB. */
export const pipelineContext = Context.from(Context.init({ pipeline: { $sort } as unknown as PipelineOps }), queryContext)
