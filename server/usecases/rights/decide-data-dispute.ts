import { decideDataDispute as operation } from '~/contract/rights'
import { isImported } from '~/domain/cards/entry-kinds'
import { startUpVerification } from '~/domain/cards/start-up-entry'
import { decisionsFor } from '~/domain/rights/dispute-rules'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { CardEntryRecord } from '../../ports/card-collections'
import type { Transaction } from '../../ports/documents'
import { refreshLabelsAfter } from '../cards/refresh-labels'
import { refreshRecord } from '../cards/refresh-record'
import { employerOfStartUp } from '../employers/let-founder-go'
import { rememberWordings } from '../grades/removed-entries'
import { dropEntries } from '../resumes/drop-entries'
import { correctRecord } from './correct-record'
import { settleDispute } from './settle-dispute'

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
      if (entry && decision === 'removed') await takeOff(tx, entry, now)
      if (entry && decision === 'kept') await tx.update('card-entries', subject.entryId, { set: { verification: await verificationOf(tx, entry), updatedAt: now } })
      if (card) await refreshRecord(tx, card, now)
      if (entry) await refreshLabelsAfter(entry.kind, tx, card, now)
    }
    await settleDispute(tx, dispute, { decision, decidedBy: account._id, note, card, now, ids: ports.ids })
    return ok({ state: decision })
  },
})

/** A wrong sheet does not bring it back, and no verification a business that is not the student's. */
async function takeOff(tx: Transaction, entry: CardEntryRecord, now: string): Promise<void> {
  await tx.remove('card-entries', entry._id)
  await dropEntries(tx, { studentId: entry.studentId, entryIds: [entry._id], now })
  if (isImported(entry.source)) return rememberWordings(tx, { entry, before: await tx.get('removed-entries', entry._id), wrong: entry, now })
  const employer = await employerOfStartUp(tx, entry)
  if (employer) await tx.update('employers', employer._id, { set: { founderStudentId: null } })
}

/** What it stands as again: what the school says is so, a business as far as its employer still is. */
async function verificationOf(tx: Transaction, entry: CardEntryRecord): Promise<'verified' | 'unverified'> {
  const employer = await employerOfStartUp(tx, entry)
  return employer ? startUpVerification(employer.status) : 'verified'
}
