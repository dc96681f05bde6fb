import { cancelInterview as operation } from '~/contract/interviews'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { employerMayAct } from '../employers/employer-may-act'
import { callOffInterview } from './call-off-interview'
import { sideOf } from './party-side'

/** Either side calls off an interview that is not over. */
export const cancelInterview = implementCommand(operation, {
  async run({ input, actor, now, ports: { ids } }, tx) {
    const interview = await tx.get('interviews', input.interviewId)
    const by = interview && sideOf(actor.account, interview)
    if (!interview || !by) return fail('NOT_FOUND')
    if (interview.status === 'cancelled') return ok({ status: 'cancelled' as const })
    if (interview.status === 'evaluated' || interview.endsAt <= now) return fail('INTERVIEW_OVER')
    if (by === 'employer' && !(await employerMayAct(tx, interview.employerId))) return fail('EMPLOYER_SUSPENDED')
    await callOffInterview(tx, { interview, by, reason: input.reason, now, ids })
    return ok({ status: 'cancelled' as const })
  },
})
