import type { CallRecord } from './call-record'
import { billing } from './billing'

/** Counts what every invocation asks of the platform. */
export class Counters {
  private records: CallRecord[] = []
  /** requests over all calls, and of clients outside any function */
  readonly total = { calls: 0, reads: 0, writes: 0, openapiCalls: 0, storageRequests: 0 }

  constructor(private readonly capacity = 2000) {}

  open(record: CallRecord): void {
    this.total.calls += 1
    this.records.push(record)
    if (this.records.length > this.capacity * 1.2) this.records = this.records.slice(-this.capacity)
  }

  /** Books one wire action on an invocation, or on the total alone when no function sent it. */
  book(record: CallRecord | undefined, action: string, subject: string | undefined): void {
    const kind = billing(action)
    if (kind === 'read') this.total.reads += 1
    if (kind === 'write') this.total.writes += 1
    if (kind === 'openapi') this.total.openapiCalls += 1
    if (kind === 'storage') this.total.storageRequests += 1
    if (!record) return
    if (action === 'database.startTransaction') record.transactions += 1
    if (kind === 'read') record.reads += 1
    if (kind === 'write') record.writes += 1
    if (kind === 'storage') record.storageRequests += 1
    if (!subject) return
    if (kind === 'openapi') record.openapiCalls.push(subject)
    if (kind === 'function') record.functionsCalled.push(subject)
    if ((kind === 'read' || kind === 'write') && !record.collections.includes(subject)) record.collections.push(subject)
  }

  /** The last calls, oldest first. */
  get perCall(): readonly CallRecord[] {
    return this.records
  }

  /** The newest call of a function, or of one operation of it. */
  last(functionName: string, operation?: string): CallRecord | undefined {
    return this.records.findLast((r) => r.functionName === functionName && (operation === undefined || r.operation === operation))
  }

  reset(): void {
    this.records = []
    Object.assign(this.total, { calls: 0, reads: 0, writes: 0, openapiCalls: 0, storageRequests: 0 })
  }
}
