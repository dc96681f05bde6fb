import { setImmediate } from 'node:timers/promises'
import type { ActionContext, Request } from './actions/action'
import { ACTIONS } from './actions/actions'
import type { ChangeFeed } from './change-feed'
import type { Faults } from './faults'
import { invalidParameter, PlatformError } from './platform-error'
import type { Catalog } from './storage/catalog'
import type { RecordReader } from './storage/record-reader'
import type { DocumentWrite, RecordWriter } from './storage/record-writer'
import type { WriteQueue } from './storage/write-queue'
import type { SlowScan, StoreCounters } from './store'
import type { TransactionManager } from './transactions/transaction-manager'

type Reply = Record<string, unknown>

export interface RunnerParts {
  catalog: Catalog
  latest: RecordReader
  writer: RecordWriter
  queue: WriteQueue
  transactions: TransactionManager
  faults: Faults
  feed: ChangeFeed
  counters: StoreCounters
  now: () => number
  onSlowScan?: (entry: SlowScan) => void
}

/** Runs one request: reads at once, writes through the queue, operations of a transaction on its own view. */
export class RequestRunner {
  constructor(private readonly parts: RunnerParts) {}

  /** @throws PlatformError with the platform's code and words */
  async run(action: string, request: Request): Promise<Reply> {
    const { transactions, latest, writer } = this.parts
    switch (action) {
      case 'database.startTransaction':
        return { transactionId: transactions.start() }
      case 'database.commitTransaction':
        return this.commit(String(request.transactionId))
      case 'database.abortTransaction':
        transactions.abort(String(request.transactionId))
        return {}
    }
    const known = ACTIONS[action]
    if (!known) throw invalidParameter(`action ${action} is not supported`)
    this.count(known.kind)
    if (typeof request.transactionId === 'string') {
      return { data: await this.runInTransaction(action, request, request.transactionId) }
    }
    if (known.kind === 'read') return { data: known.run(request, this.contextOf(latest, refuseWrites)) }
    const data = await this.write(action, () => {
      const writes: DocumentWrite[] = []
      const apply = (batch: DocumentWrite[]): void => {
        writer.apply(batch)
        writes.push(...batch)
      }
      return { result: known.run(request, this.contextOf(latest, apply)), writes }
    })
    return { data }
  }

  /** Runs a write in the queue; tells its changes and passes the fault points around the durable commit. */
  private async write<T>(action: string, run: () => { result: T; writes: DocumentWrite[] }): Promise<T> {
    const { faults, queue, feed } = this.parts
    await faults.pass({ at: 'before-durable', action })
    const { result, writes } = await queue.submit(run)
    feed.publish(writes)
    await faults.pass({ at: 'after-durable', action })
    return result
  }

  /** A failed write ends the transaction, as in MongoDB. The turn given away lets an operation sent at once be seen. */
  private async runInTransaction(action: string, request: Request, transactionId: string): Promise<Reply> {
    const { transactions, faults } = this.parts
    const transaction = transactions.enter(transactionId)
    try {
      await setImmediate()
      const collection = String(request.collectionName)
      await faults.pass({ at: 'document-operation', action, collection, transactionId })
      transactions.assertActive(transaction)
      const stage = (writes: DocumentWrite[]): void => transactions.write(transaction, writes)
      return ACTIONS[action]!.run(request, this.contextOf(transaction.view, stage))
    } catch (error) {
      if (endsTransaction(error)) transactions.end(transaction)
      throw error
    } finally {
      transaction.isBusy = false
    }
  }

  private async commit(transactionId: string): Promise<Reply> {
    const { transactions, faults, writer } = this.parts
    const transaction = transactions.enter(transactionId)
    try {
      await faults.pass({ at: 'commit', transactionId })
      await this.write('database.commitTransaction', () => {
        transactions.assertActive(transaction)
        return { result: undefined, writes: transactions.commit(transaction, writer) }
      })
    } finally {
      transactions.end(transaction)
    }
    return {}
  }

  private contextOf(view: ActionContext['view'], write: ActionContext['write']): ActionContext {
    const { catalog, now, counters, onSlowScan } = this.parts
    return { view, write, catalog, counters, onSlowScan, now: now() }
  }

  /** One request is one read or one write, as the platform bills; starting and ending transactions is neither. */
  private count(kind: 'read' | 'write'): void {
    if (kind === 'read') this.parts.counters.reads += 1
    else this.parts.counters.writes += 1
  }
}

function refuseWrites(): void {
  throw new Error('a read action must not write')
}

function endsTransaction(error: unknown): boolean {
  return error instanceof PlatformError && ENDING_CODES.has(error.code)
}

const ENDING_CODES = new Set(['DATABASE_TRANSACTION_CONFLICT', 'DATABASE_REQUEST_FAILED'])
