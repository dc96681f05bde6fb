import type { Transaction } from '../ports/documents'

/** A transaction that counts what it asks of the database, for work that ends before the transaction is too old. */
export interface CountedTransaction extends Transaction {
  requestCount(): number
}

/** Counts from here on; every read and every write is one request. */
export function countRequests(tx: Transaction): CountedTransaction {
  let count = 0
  return {
    requestCount: () => count,
    get: (...call) => (count++, tx.get(...call)),
    find: (...call) => (count++, tx.find(...call)),
    create: (...call) => (count++, tx.create(...call)),
    put: (...call) => (count++, tx.put(...call)),
    update: (...call) => (count++, tx.update(...call)),
    remove: (...call) => (count++, tx.remove(...call)),
  }
}
