import type { FaultAction, FaultPoint } from '../documents/store'
import type { FaultInjector } from './fault-injector'

/** Conflicts happen inside the document engine: at an operation of a transaction, or at its commit. */
export function storeFaults(faults: FaultInjector): (point: FaultPoint) => FaultAction | undefined {
  return (point) => {
    if (point.at === 'document-operation') {
      return faults.strike({ action: point.action, collection: point.collection }, ['conflict']) && { kind: 'conflict' }
    }
    if (point.at === 'commit') return faults.strike({ action: 'database.commitTransaction' }, ['conflict']) && { kind: 'conflict' }
    return undefined
  }
}
