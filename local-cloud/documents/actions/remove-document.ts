import { parseQuery } from '../query/query-values'
import { selectRecords } from '../query/select'
import { type Action, collectionOf } from './action'

/** `remove()` of a document or of all that match. */
export const removeDocument: Action = (request, context) => {
  const collection = collectionOf(request, context)
  const query = parseQuery(request.query, context.now)
  const limit = request.multi === false ? 1 : Infinity
  const found = selectRecords(context.view, collection, { query, limit }, context.onSlowScan)
  context.write(found.map((before) => ({ collection, id: before.doc._id, before })))
  context.counters.documentsWritten += found.length
  return { deleted: found.length }
}
