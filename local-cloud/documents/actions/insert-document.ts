import { invalidParameter } from '../platform-error'
import { isPlainObject } from '../values/doc'
import { parseEjson } from '../values/ejson'
import { resolveServerDates } from '../values/server-date'
import { assertStorable, createDocumentId } from '../values/storable'
import { type Action, type ActionContext, collectionOf } from './action'

/** `add()` of one document or a list: all are written or none. */
export const insertDocument: Action = (request, context) => {
  const collection = collectionOf(request, context)
  if (!Array.isArray(request.data)) throw invalidParameter('data must be an array')
  const writes = request.data.map((text: unknown) => {
    const after = readDocument(text, context)
    return { collection, id: after._id, after }
  })
  context.write(writes)
  context.counters.documentsWritten += writes.length
  return { insertedIds: writes.map(({ id }) => id) }
}

/** A document from the wire: server dates resolved, an id given where it has none. */
function readDocument(text: unknown, { now }: ActionContext): Record<string, unknown> {
  const value = resolveServerDates(typeof text === 'string' ? parseEjson(text) : text, now)
  if (!isPlainObject(value)) throw invalidParameter('data must be an object')
  const { _id: id = createDocumentId(), ...fields } = value
  const doc = { _id: id, ...fields }
  assertStorable(doc)
  return doc
}
