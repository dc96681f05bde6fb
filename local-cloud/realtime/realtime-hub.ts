import type { DocumentStore } from '../documents/store'
import { databasePermissionDenied } from '../platform-error'
import type { CollectionAccess } from '../rules/collection-access'
import { fillIn, mostWatchedDocuments, type WatchQuery } from './watch-query'
import { Watcher, type WatchEvent } from './watcher'

/** Everybody who watches; hands committed changes to them in commit order. */
export class RealtimeHub {
  private readonly watchers = new Set<Watcher>()
  private readonly unsubscribe: () => void

  constructor(
    private readonly store: DocumentStore,
    private readonly access: CollectionAccess,
  ) {
    this.unsubscribe = store.onChange((change) => {
      for (const watcher of this.watchers) watcher.accept(change)
    })
  }

  /**
   * Starts a watch for a client. The query itself must imply the rule, so nothing it can match is hidden from them.
   * @returns the way to stop
   * @throws PlatformError −502003 when the security rules do not allow the query
   */
  watch(openid: string, wanted: WatchQuery, emit: (event: WatchEvent) => void): () => void {
    const query: WatchQuery = { ...wanted, query: fillIn(wanted.query, openid), limit: Math.min(wanted.limit, mostWatchedDocuments) }
    if (!this.access.allowsQuery(openid, query.collection, query.query)) {
      throw databasePermissionDenied('[DATABASE_PERMISSION_DENIED] query is not allowed by the security rules of the collection')
    }
    const watcher = new Watcher(this.store, query, emit)
    this.watchers.add(watcher)
    watcher.start()
    return () => this.watchers.delete(watcher)
  }

  get size(): number {
    return this.watchers.size
  }

  close(): void {
    this.unsubscribe()
    this.watchers.clear()
  }
}
