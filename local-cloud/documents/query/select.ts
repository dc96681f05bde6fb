import { distanceTo, nearClauseOf } from '../geo/near'
import type { SlowScan } from '../store'
import { requestFailed } from '../platform-error'
import { Limits } from '../limits'
import type { CollectionInfo } from '../storage/catalog'
import type { DocumentView } from '../storage/document-view'
import { idKey } from '../storage/keys'
import type { StoredRecord } from '../storage/stored-record'
import type { Doc } from '../values/doc'
import { compileQuery } from './compile-query'
import { type Order, sortDocs } from './order'
import { type Plan, planQuery } from './plan'

export interface Selection {
  query: Doc
  order?: Order
  skip?: number
  limit?: number
}

/** Finds documents of one collection in one view; tells `onSlowScan` when no index helped among many documents. */
export function selectRecords(
  view: DocumentView,
  collection: CollectionInfo,
  selection: Selection,
  onSlowScan?: (entry: SlowScan) => void,
): StoredRecord[] {
  const { query, order = [], skip = 0, limit = Infinity } = selection
  const startedAt = performance.now()
  const matches = compileQuery(query)
  const near = nearClauseOf(query)
  if (near && !hasLocationIndex(collection, near.field)) throw requestFailed('unable to find index for $geoNear query')
  const plan = planQuery(collection, query, order)
  const isOrdered =
    !near && (order.length === 0 || (plan.kind === 'index' && plan.isOrdered && view.isExact(collection)))
  const found: StoredRecord[] = []
  let examined = 0
  for (const record of candidates(view, collection, plan)) {
    if (isOrdered && found.length >= skip + limit) break
    examined += 1
    if (matches(record.doc)) found.push(record)
  }
  if (
    plan.kind === 'scan' &&
    examined > Limits.slowScanDocuments &&
    (Object.keys(query).length > 0 || order.length > 0)
  ) {
    onSlowScan?.({
      collection: collection.name,
      query,
      documentsExamined: examined,
      documentsReturned: found.length,
      elapsed: performance.now() - startedAt,
    })
  }
  return arrange(found, isOrdered, near, order).slice(skip, skip + limit)
}

function arrange(
  found: StoredRecord[],
  isOrdered: boolean,
  near: ReturnType<typeof nearClauseOf>,
  order: Order,
): StoredRecord[] {
  if (isOrdered) return found
  if (order.length > 0) return sortDocs(found, order, (record) => record.doc)
  if (!near) return found
  const measured = found.map((record) => ({
    record,
    distance: distanceTo(record.doc, near.field, near.centre) ?? Infinity,
  }))
  return measured.sort((left, right) => left.distance - right.distance).map(({ record }) => record)
}

function hasLocationIndex({ indexes }: CollectionInfo, field: string): boolean {
  return indexes.some(({ keys }) => keys.some((key) => key.field === field && key.direction === '2dsphere'))
}

function candidates(view: DocumentView, collection: CollectionInfo, plan: Plan): Iterable<StoredRecord> {
  switch (plan.kind) {
    case 'ids':
      return plan.ids.flatMap((id) => view.get(collection, id) ?? [])
    case 'index':
      return view.lookup(collection, plan.ranges, plan.reverse)
    case 'union':
      return distinct(plan.plans.map((each) => candidates(view, collection, each)))
    case 'scan':
      return view.scan(collection)
  }
}

/** A document that several branches find counts once; its id says which it is. */
function* distinct(found: Iterable<StoredRecord>[]): Generator<StoredRecord> {
  const seen = new Set<string>()
  for (const records of found) {
    for (const record of records) {
      const key = idKey(0, record.doc._id).toString('latin1')
      if (seen.has(key)) continue
      seen.add(key)
      yield record
    }
  }
}
