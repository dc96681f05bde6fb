import { PlatformError, transactionConflict } from './platform-error'
import type { FaultPoint, StoreOptions } from './store'

/** Lets a test's fault plan act at a point of the engine; without one, nothing happens. */
export class Faults {
  constructor(private readonly plan: StoreOptions['faults']) {}

  /** Resolves when the plan lets the operation go on. @throws PlatformError as the plan says */
  async pass(point: FaultPoint): Promise<void> {
    const action = this.plan?.(point)
    if (!action) return
    switch (action.kind) {
      case 'conflict':
        throw transactionConflict()
      case 'error':
        throw new PlatformError(action.code, action.message)
      case 'delay':
        return action.until
      case 'hang':
        return new Promise(() => undefined)
      case 'crash':
        process.kill(process.pid, 'SIGKILL')
    }
  }
}
