import { Limits } from '../limits'
import { invalidParameter } from '../platform-error'
import type { Order } from '../query/order'
import { projectDocs } from '../query/project'
import { parseQuery } from '../query/query-values'
import { selectRecords } from '../query/select'
import { type Doc, isPlainObject } from '../values/doc'
import { parseEjson } from '../values/ejson'
import type { Action } from './action'
import { collectionOf } from './action'
import { documentList } from './document-list'

/** `get()` of a query or a document: at most 1,000 documents, 100 when no limit is given. */
export const getDocument: Action = (request, context) => {
  const collection = collectionOf(request, context)
  const query = parseQuery(request.query, context.now)
  const limit = clampLimit(request.limit)
  const skip = typeof request.offset === 'number' && request.offset > 0 ? request.offset : 0
  const records = selectRecords(
    context.view,
    collection,
    { query, order: orderOf(request.order), skip, limit },
    context.onSlowScan,
  )
  context.counters.documentsRead += records.length
  const docs = projectDocs(
    records.map(({ doc }) => doc),
    projectionOf(request.projection),
  )
  return { list: documentList(docs), limit, offset: skip }
}

function clampLimit(limit: unknown): number {
  if (typeof limit !== 'number' || limit <= 0) return Limits.defaultLimit
  return Math.min(limit, Limits.maxLimit)
}

/** `{ field: 1, other: -1 }` as EJSON; a list of `{ field, direction }`, as older SDKs sent, reads the same. */
function orderOf(order: unknown): Order {
  const value = typeof order === 'string' ? parseEjson(order) : order
  if (Array.isArray(value)) {
    return value
      .filter(isPlainObject)
      .map(({ field, direction }) => [String(field), direction === 'desc' || direction === -1 ? -1 : 1])
  }
  if (!isPlainObject(value)) return []
  return Object.entries(value).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) throw invalidParameter('order value must be 1 or -1')
    return [field, direction]
  })
}

function projectionOf(projection: unknown): Doc | undefined {
  const value = typeof projection === 'string' && projection !== '' ? parseEjson(projection) : projection
  return isPlainObject(value) ? value : undefined
}
