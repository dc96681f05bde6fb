import { invalidParameter } from '../platform-error'
import { parseQuery } from '../query/query-values'
import { selectRecords } from '../query/select'
import type { CollectionInfo } from '../storage/catalog'
import { applyUpdate } from '../update/apply-update'
import { equalValues } from '../values/compare'
import { type Doc, isPlainObject } from '../values/doc'
import { parseEjson } from '../values/ejson'
import { resolveServerDates } from '../values/server-date'
import { assertStorable, createDocumentId } from '../values/storable'
import { type Action, type ActionContext, collectionOf, type Request } from './action'

/**
 * `update()` (merge: operators on what is there) and `set()` (replace or create). `updated` counts documents that
 * really changed, as the platform does.
 */
export const modifyDocument: Action = (request, context) => {
  const collection = collectionOf(request, context)
  const query = parseQuery(request.query, context.now)
  const data = resolveServerDates(
    typeof request.data === 'string' ? parseEjson(request.data) : request.data,
    context.now,
  )
  if (!isPlainObject(data)) throw invalidParameter('data must be an object')
  const isMany = request.multi !== false
  const found = selectRecords(context.view, collection, { query, limit: isMany ? Infinity : 1 }, context.onSlowScan)
  if (found.length === 0)
    return request.upsert === true ? upsert(collection, query, data, request, context) : { updated: 0, upsert_id: null }
  const writes = found.flatMap((before) => {
    const after =
      request.merge === false
        ? replacement(before.doc, data)
        : applyUpdate(before.doc, data, { query, now: context.now })
    if (after === before.doc) return []
    assertStorable(after)
    return [{ collection, id: before.doc._id, before, after }]
  })
  context.write(writes)
  context.counters.documentsWritten += writes.length
  return { updated: writes.length, upsert_id: null }
}

function replacement(before: Doc, data: Doc): Doc {
  const after = { _id: before._id, ...data }
  return equalValues(after, before) ? before : after
}

/** A new document: the replacement, or the operators applied to the equalities of the query. */
function upsert(
  collection: CollectionInfo,
  query: Doc,
  data: Doc,
  request: Request,
  context: ActionContext,
): Record<string, unknown> {
  const id = '_id' in query && !isPlainObject(query._id) ? query._id : createDocumentId()
  const after =
    request.merge === false
      ? { _id: id, ...data }
      : applyUpdate({ _id: id }, data, { query, now: context.now, isInsert: true })
  assertStorable(after)
  context.write([{ collection, id, after }])
  context.counters.documentsWritten += 1
  return { updated: 0, upsert_id: id }
}
