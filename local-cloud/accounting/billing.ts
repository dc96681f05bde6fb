export type BillingKind = 'read' | 'write' | 'openapi' | 'storage' | 'function' | 'free'

const reads = new Set(['database.getDocument', 'database.queryDocument', 'database.calculateDocument', 'database.aggregateDocuments', 'database.getInTransaction'])
const free = new Set(['database.startTransaction', 'database.commitTransaction', 'database.abortTransaction'])

/** What kind of request a wire action is billed as. Opening and closing a transaction is not billed by itself. */
export function billing(action: string): BillingKind {
  if (reads.has(action)) return 'read'
  if (free.has(action)) return 'free'
  if (action.startsWith('database.')) return 'write'
  if (action.startsWith('storage.')) return 'storage'
  if (action.startsWith('wx.')) return 'openapi'
  if (action === 'functions.invokeFunction') return 'function'
  return 'free'
}
