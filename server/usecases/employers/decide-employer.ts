import { decideEmployer as operation } from '~/contract/employers'
import { decideEmployerStatus } from '~/domain/employers/decide-employer'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { enqueue } from '../alerts/enqueue'
import { notify } from '../alerts/notify'
import { settleStartUp } from './settle-start-up'
import { takeOffMarket } from '../jobs/take-off-market'

/**
 * Verifies a registration, returns it with a note, or suspends an employer. A suspension takes its public postings off
 * the market and its waiting ones out of review, all at once; what it has planned with students is called off by the
 * next ticks, and meanwhile the employer may act no more. Where a student founded it, their card says so once it is
 * verified.
 */
export const decideEmployer = implementCommand(operation, {
  async run({ input: { employerId, decision, note = '' }, now, ports: { ids } }, tx) {
    const employer = await tx.get('employers', employerId)
    if (!employer) return fail('NOT_FOUND')
    const status = decideEmployerStatus(employer.status, decision, note)
    if (status === 'NOTE_REQUIRED') return fail(status, { note: 'missing' })
    if (status === 'ALREADY_DECIDED') return fail(status)
    await tx.update('employers', employerId, { set: { status, reviewNote: note, decidedAt: now } })
    await settleStartUp(tx, { ...employer, status }, now)
    if (status === 'verified') await enqueue(tx, { id: `employer-changed|${employerId}|${now}`, task: { kind: 'employer-changed', employerId }, now })
    if (status === 'suspended') {
      await enqueue(tx, { id: `employer-suspended|${employerId}|${now}`, task: { kind: 'employer-suspended', employerId }, now })
      for (const job of await tx.find('jobs', { employerId, status: 'published' }, { limit: 1000 })) await takeOffMarket(tx, job, now, note)
      for (const { _id } of await tx.find('jobs', { employerId, status: 'in-review' }, { limit: 1000 })) {
        await tx.update('jobs', _id, { set: { status: 'returned', isInReview: false, reviewNote: note, updatedAt: now } })
      }
    }
    const target = { page: 'employer', id: employerId } as const
    await notify(tx, { now, ids, to: employer.registeredBy, kind: 'employer-decided', detail: { employerName: employer.name, decision, note }, target })
    return ok({ status })
  },
})
