import { Aggregator } from 'mingo/aggregator'
import { geoNearDocs } from '../geo/geo-near'
import { PlatformError, requestFailed } from '../platform-error'
import { type Selection, selectRecords } from '../query/select'
import type { Catalog, CollectionInfo } from '../storage/catalog'
import type { DocumentView } from '../storage/document-view'
import type { SlowScan } from '../store'
import { type Doc, isPlainObject } from '../values/doc'
import { narrowLookup } from './narrow-lookup'
import { orderOf, pipelineContext } from './pipeline-context'
import type { Stage } from './read-stages'

/** Runs a pipeline over one view; what the first stages select and sort, indexes answer. */
export function runPipeline(
  view: DocumentView,
  catalog: Catalog,
  collection: CollectionInfo,
  stages: Stage[],
  onSlowScan?: (entry: SlowScan) => void,
): unknown[] {
  const documentsOf = (selected: CollectionInfo, selection: Selection): Doc[] =>
    selectRecords(view, selected, selection, onSlowScan).map(({ doc }) => doc)
  const find = (name: string, query: Doc): Doc[] => {
    const other = catalog.collection(name)
    return other ? documentsOf(other, { query }) : []
  }
  const options = {
    context: pipelineContext,
    scriptEnabled: false,
    collectionResolver: (name: string) => find(name, {}),
  }
  try {
    const { docs, rest } = openPipeline(stages, collection, (selection) => documentsOf(collection, selection))
    return segments(rest).reduce((current, segment) => {
      const [first, ...others] = segment
      return new Aggregator(first ? [narrowLookup(first, current, find), ...others] : [], options).run(current)
    }, docs)
  } catch (error) {
    throw error instanceof PlatformError ? error : requestFailed(error instanceof Error ? error.message : String(error))
  }
}

/** The pipeline cut before each `$lookup`, whose documents must be known before it is run. */
function segments(stages: Stage[]): Stage[][] {
  const cut: Stage[][] = [[]]
  for (const stage of stages) {
    if ('$lookup' in stage) cut.push([])
    cut.at(-1)!.push(stage)
  }
  return cut
}

/** Takes `$geoNear`, or `$match` and `$sort` and `$limit`, off the front. */
function openPipeline(
  stages: Stage[],
  collection: CollectionInfo,
  select: (selection: Selection) => Doc[],
): { docs: Doc[]; rest: Stage[] } {
  const [first] = stages
  if (first && '$geoNear' in first) {
    const fields = collection.indexes.flatMap(({ keys }) =>
      keys.filter(({ direction }) => direction === '2dsphere').map(({ field }) => field),
    )
    return { docs: geoNearDocs(first.$geoNear, fields, (query) => select({ query })), rest: stages.slice(1) }
  }
  if (stages.some((stage) => '$geoNear' in stage))
    throw new Error('$geoNear is only valid as the first stage in a pipeline.')
  const selection: Selection = { query: {} }
  let taken = 0
  const match = stages[taken]?.$match
  if (isPlainObject(match)) {
    selection.query = match
    taken += 1
  }
  const sort = stages[taken]?.$sort
  if (isPlainObject(sort)) {
    selection.order = orderOf(sort)
    taken += 1
  }
  const limit = stages[taken]?.$limit
  if (typeof limit === 'number' && limit > 0) {
    selection.limit = limit
    taken += 1
  }
  return { docs: select(selection), rest: stages.slice(taken) }
}
