import { parseQuery } from '../query/query-values'
import { selectRecords } from '../query/select'
import { type Action, collectionOf } from './action'

/** `count()`; without a condition the kept figure answers. */
export const countDocuments: Action = (request, context) => {
  const collection = collectionOf(request, context)
  const query = parseQuery(request.query, context.now)
  if (Object.keys(query).length === 0) return { total: collection.count }
  return { total: selectRecords(context.view, collection, { query }, context.onSlowScan).length }
}
