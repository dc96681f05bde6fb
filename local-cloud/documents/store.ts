import type { Doc } from './values/doc'
import { DocumentEngine } from './engine'

export type { Doc } from './values/doc'

export interface IndexDeclaration {
  name: string
  keys: { field: string; direction: 1 | -1 | '2dsphere' }[]
  unique?: boolean
}

/** A query that looked at far more documents than an index would have, as the platform's slow query log tells. */
export interface SlowScan {
  collection: string
  query: Doc
  documentsExamined: number
  documentsReturned: number
  /** wall time of the scan in milliseconds */
  elapsed: number
}

/** Where a test may make the engine fail. `action` is the wire action, e.g. `database.modifyDocument`. */
export type FaultPoint =
  | { at: 'before-execute'; action: string; collection?: string; transactionId?: string }
  | { at: 'document-operation'; action: string; collection: string; transactionId: string }
  | { at: 'commit'; transactionId: string }
  | { at: 'before-durable'; action: string }
  | { at: 'after-durable'; action: string }

/**
 * What happens at a fault point. `conflict` is a lost race for a document (inside a transaction only); `error` answers
 * with the platform's body; `hang` never answers; `crash` ends the process at once as kill -9 would.
 */
export type FaultAction =
  | { kind: 'conflict' }
  | { kind: 'error'; code: string; message: string }
  | { kind: 'delay'; until: Promise<void> }
  | { kind: 'hang' }
  | { kind: 'crash' }

export interface StoreOptions {
  /** folder of the database files; created when missing */
  dir: string
  /** milliseconds since the epoch; server dates and transaction expiry follow it */
  now?: () => number
  /** per collection; a declared index is built at open and kept from then on, one that is no longer declared is dropped */
  indexes?: Record<string, IndexDeclaration[]>
  slowScan?: (entry: SlowScan) => void
  faults?: (point: FaultPoint) => FaultAction | undefined
}

export interface DocumentChange {
  collection: string
  id: string
  before?: Doc
  after?: Doc
  kind: 'add' | 'update' | 'remove'
}

export interface StoreCounters {
  /** requests as the platform bills them */
  reads: number
  writes: number
  documentsRead: number
  documentsWritten: number
}

export interface DocumentStore {
  /**
   * Answers one wire action of the SDK, e.g. `database.getDocument`.
   * @param request the JSON body the SDK posted
   * @returns the JSON body it expects: `{ data, requestId }`, or `{ code, message, requestId }` with the platform's texts
   */
  execute(action: string, request: Record<string, unknown>): Promise<Record<string, unknown>>
  /** Tells every durable change, in commit order, before the writer's reply. Returns the way to stop listening. */
  onChange(listener: (change: DocumentChange) => void): () => void
  /** Committed documents that match, for realtime and security rules; unlimited unless told, not counted as a request. */
  find(collection: string, query: Doc, options?: { order?: [string, 1 | -1][]; limit?: number }): Doc[]
  matches(query: Doc, doc: Doc): boolean
  get(collection: string, id: string): Doc | undefined
  /** Creates or replaces documents in one durable batch; creates the collection. */
  load(collection: string, documents: Doc[]): Promise<void>
  collections(): { name: string; count: number }[]
  readonly counters: StoreCounters
  close(): Promise<void>
}

/** Opens, or creates, the database in `options.dir`; resolves when its indexes are built. */
export function openDocumentStore(options: StoreOptions): Promise<DocumentStore> {
  return DocumentEngine.open(options)
}
