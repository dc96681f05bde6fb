import { parseQuery } from '../query/query-values'
import { selectRecords } from '../query/select'
import { stringifyEjson } from '../values/ejson'
import { type Action, collectionOf } from './action'
import { modifyDocument } from './modify-document'

/** `updateAndReturn()`: changes the first document that matches and answers with it as it is then. */
export const modifyAndReturnDoc: Action = (request, context) => {
  const collection = collectionOf(request, context)
  const [first] = selectRecords(
    context.view,
    collection,
    { query: parseQuery(request.query, context.now), limit: 1 },
    context.onSlowScan,
  )
  if (!first) return { updated: 0, doc: null }
  const query = stringifyEjson({ _id: first.doc._id })
  const { updated } = modifyDocument({ ...request, query, multi: false, merge: true, upsert: false }, context)
  const after = context.view.get(collection, first.doc._id)
  return { updated, doc: after ? stringifyEjson(after.doc) : null }
}
