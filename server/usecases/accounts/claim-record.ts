import { claimRecord as operation } from '~/contract/accounts'
import { membershipOf } from '../../kernel/actor'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { countClaimAttempt } from './count-claim-attempt'
import { sealBornOn } from '../rights/age-of'
import { birthToAskFor } from './birth-to-ask-for'
import { findRecord } from './find-record'
import { linkRecord } from './link-record'

/** Links the caller to the own record. Record and account are both written, so of two claims at once one wins. */
export const claimRecord = implementCommand(operation, {
  async prepare({ actor, now, ports }) {
    return (await countClaimAttempt(ports.documents, actor.account._id, now)) ? ok(undefined) : fail('RATE_LIMITED')
  },
  async run({ input, actor, now, ports: { cipher } }, tx) {
    const [account, student] = [await tx.get('accounts', actor.account._id), await findRecord(tx, input)]
    if (!account || !student) return fail('RECORD_NOT_FOUND')
    const held = membershipOf(account, 'student', 'alumnus')
    if (held?.scopeId === student._id) return ok({ studentId: student._id })
    if (held) return fail('ALREADY_LINKED')
    if (student.claimedBy) return fail('RECORD_CLAIMED_BY_OTHER')
    const birth = birthToAskFor(student, input.bornOn, cipher, now)
    if (birth.problem) return fail(birth.problem)
    if (birth.bornOn !== undefined) {
      await tx.update('students', student._id, { set: { bornOn: sealBornOn(student._id, birth.bornOn, cipher), bornOnSource: 'student' } })
    }
    await linkRecord(tx, account, student, now)
    return ok({ studentId: student._id })
  },
})
