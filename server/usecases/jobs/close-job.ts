import { closeJob as operation } from '~/contract/jobs'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { ownJob } from './own-job'
import { takeOffMarket } from './take-off-market'

/** Ends a posting for good; a draft that nobody saw is put away the same way. Closing twice changes nothing. */
export const closeJob = implementCommand(operation, {
  async run({ input: { jobId }, actor, now }, tx) {
    const job = await ownJob(tx, jobId, actor.membership.scopeId)
    if (!job) return fail('NOT_FOUND')
    await takeOffMarket(tx, job, now)
    return ok({ status: 'closed' as const })
  },
})
