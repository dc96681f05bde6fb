import { openClaimDispute as operation } from '~/contract/accounts'
import { membershipOf } from '../../kernel/actor'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { countClaimAttempt } from './count-claim-attempt'
import { findRecord } from './find-record'

/** Says that a record somebody else has claimed is the caller's. One open dispute per person and record. */
export const openClaimDispute = implementCommand(operation, {
  async prepare({ actor, now, ports }) {
    return (await countClaimAttempt(ports.documents, actor.account._id, now)) ? ok(undefined) : fail('RATE_LIMITED')
  },
  async run({ input, actor, now }, tx) {
    const [account, student] = [await tx.get('accounts', actor.account._id), await findRecord(tx, input)]
    if (!account || !student) return fail('RECORD_NOT_FOUND')
    if (membershipOf(account, 'student', 'alumnus')) return fail('ALREADY_LINKED')
    if (!student.claimedBy) return fail('RECORD_NOT_CLAIMED')
    const disputeId = `${student._id}|${account._id}`
    if ((await tx.get('claim-disputes', disputeId))?.status === 'open') return fail('DISPUTE_OPEN')
    await tx.put('claim-disputes', {
      _id: disputeId,
      studentId: student._id,
      schoolId: student.schoolId,
      accountId: account._id,
      statement: input.statement,
      contact: input.contact,
      status: 'open',
      openedAt: now,
      decidedAt: null,
      decidedBy: null,
      note: '',
    })
    return ok({ disputeId })
  },
})
