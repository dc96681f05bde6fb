import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { ActionContext, Request } from './actions/action'
import { ACTIONS } from './actions/actions'
import { ChangeFeed } from './change-feed'
import { Faults } from './faults'
import { invalidParameter, PlatformError } from './platform-error'
import { compileQuery } from './query/compile-query'
import { prepareQuery } from './query/query-values'
import { selectRecords } from './query/select'
import { alignIndexes } from './storage/build-indexes'
import { Catalog } from './storage/catalog'
import { type Environment, openEnvironment } from './storage/environment'
import { RecordCache } from './storage/record-cache'
import { RecordReader } from './storage/record-reader'
import { type DocumentWrite, RecordWriter } from './storage/record-writer'
import { WriteQueue } from './storage/write-queue'
import type { DocumentChange, DocumentStore, StoreCounters, StoreOptions } from './store'
import type { ActiveTransaction } from './transactions/active-transaction'
import { TransactionManager } from './transactions/transaction-manager'
import type { Doc } from './values/doc'
import { copyDoc } from './values/record-codec'
import { assertStorable } from './values/storable'

/** The document database behind the wire actions. One process owns a folder. */
export class DocumentEngine implements DocumentStore {
  readonly counters: StoreCounters = { reads: 0, writes: 0, documentsRead: 0, documentsWritten: 0 }
  private readonly catalog: Catalog
  private readonly latest: RecordReader
  private readonly writer: RecordWriter
  private readonly queue: WriteQueue
  private readonly transactions: TransactionManager
  private readonly faults: Faults
  private readonly feed = new ChangeFeed()
  private readonly now: () => number

  private constructor(
    private readonly environment: Environment,
    private readonly options: StoreOptions,
  ) {
    const cache = new RecordCache()
    this.catalog = new Catalog(environment)
    this.latest = new RecordReader(environment, cache)
    this.writer = new RecordWriter(environment, this.catalog, this.latest)
    this.queue = new WriteQueue(environment, () => this.catalog.reload())
    this.faults = new Faults(options.faults)
    this.now = options.now ?? Date.now
    this.transactions = new TransactionManager({
      now: this.now,
      latest: this.latest,
      openSnapshot: () => {
        const snapshot = environment.root.useReadTransaction()
        return { view: new RecordReader(environment, cache, snapshot), release: () => snapshot.done() }
      },
    })
  }

  static async open(options: StoreOptions): Promise<DocumentEngine> {
    const engine = new DocumentEngine(openEnvironment(options.dir), options)
    await engine.queue.submit(() => alignIndexes(engine.environment, engine.catalog, engine.latest, options.indexes ?? {}))
    return engine
  }

  async execute(action: string, request: Request): Promise<Record<string, unknown>> {
    const requestId = randomUUID()
    try {
      const { transactionId } = request
      const collection = typeof request.collectionName === 'string' ? request.collectionName : undefined
      await this.faults.pass({ at: 'before-execute', action, collection, ...(typeof transactionId === 'string' ? { transactionId } : {}) })
      return { ...(await this.dispatch(action, request)), requestId }
    } catch (error) {
      if (error instanceof PlatformError) return { code: error.code, message: error.message, requestId }
      throw error
    }
  }

  onChange(listener: (change: DocumentChange) => void): () => void {
    return this.feed.listen(listener)
  }

  find(collection: string, query: Doc, options: { order?: [string, 1 | -1][]; limit?: number } = {}): Doc[] {
    const info = this.catalog.collection(collection)
    return info ? selectRecords(this.latest, info, { query: prepareQuery(query), ...options }).map(({ doc }) => doc) : []
  }

  matches(query: Doc, doc: Doc): boolean {
    return compileQuery(prepareQuery(query))(doc)
  }

  get(collection: string, id: string): Doc | undefined {
    const info = this.catalog.collection(collection)
    return info && this.latest.get(info, id)?.doc
  }

  async load(collection: string, documents: Doc[]): Promise<void> {
    documents.forEach(assertStorable)
    const copies = documents.map(copyDoc)
    const writes = await this.queue.submit(() => {
      const info = this.catalog.collection(collection) ?? this.catalog.createCollection(collection)
      const loaded = copies.map((after) => ({ collection: info, id: after._id, before: this.latest.get(info, after._id), after }))
      this.writer.apply(loaded)
      return loaded
    })
    this.feed.publish(writes)
  }

  collections(): { name: string; count: number }[] {
    return this.catalog.collections().map(({ name, count }) => ({ name, count }))
  }

  async close(): Promise<void> {
    this.transactions.endAll()
    await this.queue.close()
    await this.environment.root.close()
  }

  private async dispatch(action: string, request: Request): Promise<Record<string, unknown>> {
    const { transactionId } = request
    switch (action) {
      case 'database.startTransaction':
        return { transactionId: this.transactions.start() }
      case 'database.commitTransaction':
        return this.commit(String(transactionId))
      case 'database.abortTransaction':
        this.transactions.abort(String(transactionId))
        return {}
    }
    const known = ACTIONS[action]
    if (!known) throw invalidParameter(`action ${action} is not supported`)
    if (known.kind === 'read') this.counters.reads += 1
    else this.counters.writes += 1
    if (typeof transactionId === 'string') return { data: await this.executeInTransaction(action, request, transactionId) }
    if (known.kind === 'read') return { data: known.run(request, this.contextOf(this.latest, () => undefined)) }
    return { data: await this.executeWrite(action, () => this.captureWrites((write) => known.run(request, this.contextOf(this.latest, write)))) }
  }

  /** Runs a write in the queue; tells its changes and passes the fault points around the durable commit. */
  private async executeWrite<T>(action: string, run: () => { result: T; writes: DocumentWrite[] }): Promise<T> {
    await this.faults.pass({ at: 'before-durable', action })
    const { result, writes } = await this.queue.submit(run)
    this.feed.publish(writes)
    await this.faults.pass({ at: 'after-durable', action })
    return result
  }

  private captureWrites<T>(run: (write: (writes: DocumentWrite[]) => void) => T): { result: T; writes: DocumentWrite[] } {
    const made: DocumentWrite[] = []
    const result = run((writes) => {
      this.writer.apply(writes)
      made.push(...writes)
    })
    return { result, writes: made }
  }

  /** A failed write ends the transaction, as in MongoDB. The turn given away lets an operation sent at once be seen. */
  private async executeInTransaction(action: string, request: Request, id: string): Promise<Record<string, unknown>> {
    const transaction = this.transactions.enter(id)
    try {
      await setImmediate()
      await this.faults.pass({ at: 'document-operation', action, collection: String(request.collectionName), transactionId: id })
      this.transactions.assertActive(transaction)
      return ACTIONS[action]!.run(request, this.contextOf(transaction.view, (writes) => this.transactions.write(transaction, writes)))
    } catch (error) {
      if (endsTransaction(error)) this.transactions.end(transaction)
      throw error
    } finally {
      transaction.isBusy = false
    }
  }

  private async commit(id: string): Promise<Record<string, unknown>> {
    const transaction = this.transactions.enter(id)
    await this.passOrEnd({ at: 'commit', transactionId: id }, transaction)
    await this.executeWrite('database.commitTransaction', () => {
      this.transactions.assertActive(transaction)
      return { result: undefined, writes: this.transactions.commit(transaction, this.writer) }
    })
    return {}
  }

  private async passOrEnd(point: { at: 'commit'; transactionId: string }, transaction: ActiveTransaction): Promise<void> {
    try {
      await this.faults.pass(point)
    } catch (error) {
      this.transactions.end(transaction)
      throw error
    }
  }

  private contextOf(view: ActionContext['view'], write: ActionContext['write']): ActionContext {
    return { view, catalog: this.catalog, now: this.now(), counters: this.counters, write, onSlowScan: this.options.slowScan }
  }
}

function endsTransaction(error: unknown): boolean {
  return error instanceof PlatformError && (error.code === 'DATABASE_TRANSACTION_CONFLICT' || error.code === 'DATABASE_REQUEST_FAILED')
}
