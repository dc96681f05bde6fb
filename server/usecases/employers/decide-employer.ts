import { decideEmployer as operation } from '~/contract/employers'
import { decideEmployerStatus } from '~/domain/employers/decide-employer'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { enqueue } from '../alerts/enqueue'
import { notify } from '../alerts/notify'
import { beginClosing, endClosing } from './closing-employers'
import { settleStartUp } from './settle-start-up'

/**
 * Verifies a registration, returns it with a note, or suspends an employer. From a suspension on its postings are shown
 * nowhere and take nobody, and the employer may act no more; the next ticks close them one by one and call off what it
 * has planned with students. Where a student founded it, their card says so once it is verified.
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
    if (employer.status === 'suspended') await endClosing(tx, employerId)
    if (status === 'suspended') {
      await enqueue(tx, { id: `employer-suspended|${employerId}|${now}`, task: { kind: 'employer-suspended', employerId }, now })
      await beginClosing(tx, employerId)
    }
    const target = { page: 'employer', id: employerId } as const
    await notify(tx, { now, ids, to: employer.registeredBy, kind: 'employer-decided', detail: { employerName: employer.name, decision, note }, target })
    return ok({ status })
  },
})
