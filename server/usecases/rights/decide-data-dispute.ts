import { decideDataDispute as operation } from '~/contract/rights'
import { decisionsFor } from '~/domain/rights/dispute-rules'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { notify } from '../alerts/notify'
import { refreshLabelsAfter } from '../cards/refresh-labels'
import { refreshRecord } from '../cards/refresh-record'
import { rememberRemoved } from '../grades/removed-entries'
import { dropEntry } from '../resumes/drop-entry'
import { correctRecord } from './correct-record'

/** The career office answers: what stands is kept, a fact of the roster corrected, an entry taken off the card. The student is told why. */
export const decideDataDispute = implementCommand(operation, {
  async run({ input: { disputeId, decision, value, note }, actor: { account, membership }, now, ports }, tx) {
    const dispute = await tx.get('data-disputes', disputeId)
    if (!dispute || dispute.schoolId !== membership.scopeId) return fail('NOT_FOUND')
    if (dispute.state !== 'open') return fail('DISPUTE_CLOSED')
    const { subject, studentId } = dispute
    if (!decisionsFor(subject.kind).includes(decision)) return fail('INVALID_INPUT', { decision: 'not-allowed' })
    if (subject.kind === 'record' && decision === 'corrected') {
      const problem = await correctRecord(tx, { studentId, field: subject.field, value, school: membership, now, cipher: ports.cipher, ids: ports.ids })
      if (problem) return fail('INVALID_INPUT', { value: problem })
    }
    const card = await tx.get('cards', studentId)
    if (subject.kind === 'entry') {
      const entry = await tx.get('card-entries', subject.entryId)
      // Gone with a later import: there is nothing left to settle but the answer.
      if (entry && decision === 'removed') {
        await tx.remove('card-entries', subject.entryId)
        await rememberRemoved(tx, entry, now)
        await dropEntry(tx, { studentId, entryId: entry._id, now })
      }
      if (entry && decision === 'kept') await tx.update('card-entries', subject.entryId, { set: { verification: 'verified', updatedAt: now } })
      if (card) await refreshRecord(tx, card, now)
      if (entry) await refreshLabelsAfter(entry.kind, tx, card, now)
    }
    await tx.update('data-disputes', disputeId, { set: { state: decision, decidedAt: now, decidedBy: account._id, note } })
    if (card) await notify(tx, { now, ids: ports.ids, to: card.accountId, kind: 'data-dispute-decided', detail: { decision, note, title: dispute.title }, target: { page: 'privacy', id: disputeId } })
    return ok({ state: decision })
  },
})
