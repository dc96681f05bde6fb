import { randomUUID } from 'node:crypto'
import type { Request } from './actions/action'
import { ChangeFeed } from './change-feed'
import { Faults } from './faults'
import { PlatformError } from './platform-error'
import { compileQuery } from './query/compile-query'
import { prepareQuery } from './query/query-values'
import { selectRecords } from './query/select'
import { RequestRunner } from './request-runner'
import { alignIndexes } from './storage/build-indexes'
import { Catalog } from './storage/catalog'
import { type Environment, openEnvironment } from './storage/environment'
import { RecordCache } from './storage/record-cache'
import { RecordReader } from './storage/record-reader'
import { RecordWriter } from './storage/record-writer'
import { WriteQueue } from './storage/write-queue'
import type { DocumentChange, DocumentStore, StoreCounters, StoreOptions } from './store'
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
  private readonly runner: RequestRunner

  private constructor(
    private readonly environment: Environment,
    options: StoreOptions,
  ) {
    const cache = new RecordCache()
    this.catalog = new Catalog(environment)
    this.latest = new RecordReader(environment, cache)
    this.writer = new RecordWriter(environment, this.catalog, this.latest)
    this.queue = new WriteQueue(environment, () => this.catalog.reload())
    this.faults = new Faults(options.faults)
    const now = options.now ?? Date.now
    this.transactions = new TransactionManager({
      now,
      latest: this.latest,
      openSnapshot: () => {
        const snapshot = environment.root.useReadTransaction()
        return { view: new RecordReader(environment, cache, snapshot), release: () => snapshot.done() }
      },
    })
    const { catalog, latest, writer, queue, transactions, faults, feed, counters } = this
    const parts = { catalog, latest, writer, queue, transactions, faults, feed, counters, now }
    this.runner = new RequestRunner({ ...parts, onSlowScan: options.slowScan })
  }

  static async open(options: StoreOptions): Promise<DocumentEngine> {
    const engine = new DocumentEngine(openEnvironment(options.dir), options)
    await engine.queue.submit(() =>
      alignIndexes(engine.environment, engine.catalog, engine.latest, options.indexes ?? {}),
    )
    return engine
  }

  async execute(action: string, request: Request): Promise<Record<string, unknown>> {
    const requestId = randomUUID()
    try {
      const { transactionId } = request
      const collection = typeof request.collectionName === 'string' ? request.collectionName : undefined
      await this.faults.pass({
        at: 'before-execute',
        action,
        collection,
        ...(typeof transactionId === 'string' ? { transactionId } : {}),
      })
      return { ...(await this.runner.run(action, request)), requestId }
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
    return info
      ? selectRecords(this.latest, info, { query: prepareQuery(query), ...options }).map(({ doc }) => doc)
      : []
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
      const loaded = copies.map((after) => ({
        collection: info,
        id: after._id,
        before: this.latest.get(info, after._id),
        after,
      }))
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
}
