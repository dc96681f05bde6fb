import type { Catalog, CollectionInfo } from '../storage/catalog'
import type { DocumentView } from '../storage/document-view'
import type { DocumentWrite } from '../storage/record-writer'
import type { SlowScan, StoreCounters } from '../store'
import { collectionNotFound, invalidParameter } from '../platform-error'

/** What an action works on: a view to read, and a way to write that is the database's or a transaction's. */
export interface ActionContext {
  view: DocumentView
  catalog: Catalog
  /** milliseconds since the epoch */
  now: number
  counters: StoreCounters
  write(writes: DocumentWrite[]): void
  onSlowScan?: (entry: SlowScan) => void
}

export type Request = Record<string, unknown>

/** Answers a request; the result is the reply's `data`. */
export type Action = (request: Request, context: ActionContext) => Record<string, unknown>

export function collectionOf(request: Request, { catalog }: ActionContext): CollectionInfo {
  const name = collectionName(request)
  const collection = catalog.collection(name)
  if (!collection) throw collectionNotFound(name)
  return collection
}

export function collectionName({ collectionName: name }: Request): string {
  if (typeof name !== 'string' || name === '') throw invalidParameter('collectionName is required')
  return name
}
