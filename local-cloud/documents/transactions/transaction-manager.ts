import { randomUUID } from 'node:crypto'
import { Limits } from '../limits'
import { PlatformError, transactionBusy, transactionConflict, transactionNotFound } from '../platform-error'
import type { DocumentView } from '../storage/document-view'
import type { DocumentWrite, RecordWriter } from '../storage/record-writer'
import { ActiveTransaction, documentKey } from './active-transaction'

export interface TransactionSources {
  now: () => number
  /** the latest committed state */
  latest: DocumentView
  openSnapshot: () => { view: DocumentView; release: () => void }
}

/**
 * Transactions with snapshot isolation. Of two that write one document the first writer goes on and the second fails
 * at that operation; so does a write over something committed since the snapshot. A plain write never waits: the
 * transaction it overtakes fails at commit.
 */
export class TransactionManager {
  private readonly active = new Map<string, ActiveTransaction>()
  /** document → who wrote it first */
  private readonly writers = new Map<string, ActiveTransaction>()

  constructor(private readonly sources: TransactionSources) {}

  start(): string {
    for (const transaction of [...this.active.values()]) if (this.isExpired(transaction)) this.end(transaction)
    const transaction = new ActiveTransaction(randomUUID(), this.sources.now(), this.sources.openSnapshot)
    this.active.set(transaction.id, transaction)
    return transaction.id
  }

  /** Begins an operation. @throws PlatformError when the transaction has ended or is busy with another operation */
  enter(id: string): ActiveTransaction {
    const transaction = this.active.get(id)
    if (!transaction) throw transactionNotFound(id)
    if (this.isExpired(transaction)) {
      this.end(transaction)
      throw transactionNotFound(id)
    }
    if (transaction.isBusy) throw transactionBusy()
    transaction.isBusy = true
    return transaction
  }

  /** Ends a transaction even in the middle of an operation, which then finds it gone. */
  abort(id: string): void {
    const transaction = this.active.get(id)
    if (!transaction) throw transactionNotFound(id)
    this.end(transaction)
  }

  /** @throws PlatformError when the transaction ended since the operation began */
  assertActive({ id }: ActiveTransaction): void {
    if (!this.active.has(id)) throw transactionNotFound(id)
  }

  /** Takes the documents for this transaction and keeps the writes for its commit. */
  write(transaction: ActiveTransaction, writes: DocumentWrite[]): void {
    for (const write of writes) {
      const key = documentKey(write)
      const writer = this.writers.get(key)
      if (writer && writer !== transaction && !this.isExpired(writer)) throw transactionConflict()
      if (this.isOvertaken(transaction, write)) throw transactionConflict()
      this.writers.set(key, transaction)
    }
    transaction.stage(writes)
  }

  /** Writes what was staged, inside a write transaction of the storage. @returns the writes made */
  commit(transaction: ActiveTransaction, writer: RecordWriter): DocumentWrite[] {
    try {
      const writes = [...transaction.staged.values()].filter(({ before, after }) => before ?? after)
      if (writes.some((write) => this.versionNow(write) !== (write.before?.version ?? 0))) throw transactionConflict()
      try {
        writer.apply(writes)
      } catch (error) {
        throw error instanceof PlatformError && error.code === 'DATABASE_REQUEST_FAILED' ? transactionConflict() : error
      }
      return writes
    } finally {
      this.end(transaction)
    }
  }

  end(transaction: ActiveTransaction): void {
    this.active.delete(transaction.id)
    for (const [key, writer] of this.writers) if (writer === transaction) this.writers.delete(key)
    transaction.release()
  }

  endAll(): void {
    for (const transaction of [...this.active.values()]) this.end(transaction)
  }

  private isOvertaken(transaction: ActiveTransaction, write: DocumentWrite): boolean {
    const seen = transaction.view.snapshot.get(write.collection, write.id)?.version ?? 0
    return this.versionNow(write) !== seen
  }

  private versionNow({ collection, id }: DocumentWrite): number {
    return this.sources.latest.get(collection, id)?.version ?? 0
  }

  private isExpired({ startedAt }: ActiveTransaction): boolean {
    return this.sources.now() - startedAt > Limits.transactionMillis
  }
}
