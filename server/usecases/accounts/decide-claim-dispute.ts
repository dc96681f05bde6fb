import { decideClaimDispute as operation } from '~/contract/accounts'
import { membershipOf } from '../../kernel/actor'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { notify } from '../alerts/notify'
import { moveRecord } from './move-record'

/** Decides whose record it is; a transfer happens with everything that hangs on the record, and both are told. */
export const decideClaimDispute = implementCommand(operation, {
  async run({ input: { disputeId, decision, note }, actor, now, ports: { ids } }, tx) {
    const dispute = await tx.get('claim-disputes', disputeId)
    if (!dispute || dispute.schoolId !== actor.membership.scopeId) return fail('NOT_FOUND')
    if (dispute.status !== 'open') return fail('DISPUTE_CLOSED')
    const [student, disputer] = [await tx.get('students', dispute.studentId), await tx.get('accounts', dispute.accountId)]
    if (!student || !disputer) return fail('NOT_FOUND')
    const holderId = student.claimedBy
    if (decision === 'transfer' && holderId !== disputer._id) {
      if (membershipOf(disputer, 'student', 'alumnus')) return fail('ALREADY_LINKED')
      await moveRecord(tx, student, disputer, now)
    }
    const status = decision === 'transfer' ? 'transferred' : 'kept'
    await tx.update('claim-disputes', disputeId, { set: { status, decidedAt: now, decidedBy: actor.account._id, note } })

    const message = { now, ids, kind: 'claim-dispute-decided', target: { page: 'claim', id: student._id } } as const
    await notify(tx, { ...message, to: disputer._id, detail: { decision, note, side: 'disputer' } })
    if (decision === 'transfer' && holderId && holderId !== disputer._id) {
      await notify(tx, { ...message, to: holderId, detail: { decision, note, side: 'holder' } })
    }
    return ok({ decision })
  },
})
