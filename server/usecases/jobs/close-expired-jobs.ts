import { chinaDateOf } from '~/domain/time/china-date'
import type { TimerJob } from '../../kernel/timer-jobs'
import { takeOffMarket } from './take-off-market'

const batch = 200

/**
 * Closes what is past its closing date. Nobody could apply any more since midnight; this makes lists and figures say
 * so. Each job in a transaction of its own: one that was extended meanwhile stays.
 */
export const closeExpiredJobs: TimerJob = {
  name: 'close-expired-jobs',
  async run({ documents, clock }) {
    const now = clock.now().toISOString()
    const today = chinaDateOf(now)
    for (let closed = 0; ; ) {
      const expired = await documents.find('jobs', { status: 'published', closesOn: { lt: today } }, { limit: batch, fields: ['_id'] })
      for (const { _id } of expired) {
        await documents.transaction(async (tx) => {
          const job = await tx.get('jobs', _id)
          if (job?.status === 'published' && job.closesOn < today) await takeOffMarket(tx, job, now)
        })
      }
      closed += expired.length
      if (expired.length < batch) return closed
    }
  },
}
