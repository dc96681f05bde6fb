import type { TimerJob } from '../../kernel/timer-jobs'
import type { CollectionName, Documents, Filter, Stored } from '../../ports/documents'

const batch = 500
/** Removed in one night at most per collection: the function has a minute, and the next night comes. */
const most = 5000

/** Days that records of work done are kept: long enough for every retry and for whoever looks into a complaint. */
const keptDays = { requests: 7, outbox: 30, uploadParts: 1, rateLimits: 1, talentLooks: 365 } as const

/**
 * Removes replies to requests that nobody repeats any more, outbox rows that were settled long ago, attempts that count no
 * more, and what desks left behind.
 */
export const removeSpentRecords: TimerJob = {
  name: 'removeSpentRecords',
  async run({ documents, clock }) {
    const daysAgo = (days: number) => new Date(clock.now().getTime() - days * 86_400_000).toISOString()
    const requests = await removeWhere(documents, 'requests', { at: { lt: daysAgo(keptDays.requests) } })
    const outbox = await removeWhere(documents, 'outbox', { state: { in: ['done', 'dead'] }, createdAt: { lt: daysAgo(keptDays.outbox) } })
    const now = clock.now().toISOString()
    const signIns = await removeWhere(documents, 'desk-sign-ins', { expiresAt: { lt: now } })
    const sessions = await removeWhere(documents, 'desk-sessions', { expiresAt: { lt: now } })
    const parts = await removeWhere(documents, 'upload-parts', { at: { lt: daysAgo(keptDays.uploadParts) } })
    const attempts = await removeWhere(documents, 'rate-limits', { at: { lt: daysAgo(keptDays.rateLimits) } })
    const looks = await removeWhere(documents, 'talent-looks', { at: { lt: daysAgo(keptDays.talentLooks) } })
    return requests + outbox + signIns + sessions + parts + attempts + looks
  },
}

async function removeWhere<C extends CollectionName>(documents: Documents, collection: C, filter: Filter<Stored<C>>): Promise<number> {
  for (let removed = 0; ; ) {
    const found = await documents.find(collection, filter, { fields: ['_id'], limit: batch })
    for (const { _id } of found) await documents.remove(collection, _id)
    removed += found.length
    if (found.length < batch || removed >= most) return removed
  }
}
