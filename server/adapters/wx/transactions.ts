import { Busy } from '../../ports/documents'
import type { SdkDatabase, SdkTransaction } from './sdk'

/**
 * Texts by which the platform says that another transaction was faster. The SDK retries only those raised at commit,
 * and without back-off; those raised by a document operation surface as −501001 (docs/platform-facts.md).
 */
const conflict = /TransactionBusy|TRANSACTION_CONFLICT|TransactionConflict|WriteConflict/i
const attempts = 9
/** ms; a class that hands in at one word waits two seconds in the worst case, far below any function's time */
const longestWait = 1000

/** Runs the function in a transaction, again with jittered back-off when another was faster. @throws Busy after nine tries */
export async function runTransaction<T>(database: SdkDatabase, run: (transaction: SdkTransaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const transaction = await database.startTransaction()
    try {
      const result = await run(transaction)
      await transaction.commit()
      return result
    } catch (error) {
      // A transaction that failed may be gone already; what matters is the first error.
      await transaction.rollback().catch(() => undefined)
      if (!conflict.test(String((error as { errMsg?: string }).errMsg ?? error))) throw error
      if (attempt === attempts) throw new Busy(String(error))
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(longestWait, 20 * 2 ** attempt)))
    }
  }
}
