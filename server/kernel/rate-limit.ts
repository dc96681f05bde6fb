import type { Documents } from '../ports/documents'

/**
 * Counts one attempt and says whether it is within the limits. It counts outside the command's transaction, so that a
 * refused attempt counts too.
 * @param key `what|who`: of a bounded number, since each leaves a record for a day
 * @param limits window in seconds, a day at most → attempts allowed in it
 */
export async function takeAttempt(documents: Documents, key: string, now: string, limits: Record<number, number>): Promise<boolean> {
  const at = Date.parse(now)
  const windows = Object.entries(limits).map(([seconds, allowed]) => ({ since: at - Number(seconds) * 1000, allowed }))
  const oldest = Math.min(...windows.map(({ since }) => since))
  return documents.transaction(async (tx) => {
    const record = await tx.get('rate-limits', key)
    const attempts = (record?.attempts ?? []).filter((attempt) => Date.parse(attempt) > oldest)
    const isAllowed = windows.every(({ since, allowed }) => attempts.filter((attempt) => Date.parse(attempt) > since).length < allowed)
    if (isAllowed) await tx.put('rate-limits', { _id: key, attempts: [...attempts, now], at: now })
    return isAllowed
  })
}
