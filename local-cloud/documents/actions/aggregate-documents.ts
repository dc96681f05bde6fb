import { readStages } from '../aggregate/read-stages'
import { runPipeline } from '../aggregate/run-pipeline'
import { type Action, collectionOf } from './action'
import { documentList } from './document-list'

/** `aggregate()…end()`. */
export const aggregateDocuments: Action = (request, context) => {
  const collection = collectionOf(request, context)
  const stages = readStages(request.stages, context.now)
  const results = runPipeline(context.view, context.catalog, collection, stages, context.onSlowScan)
  context.counters.documentsRead += results.length
  return { list: documentList(results) }
}
