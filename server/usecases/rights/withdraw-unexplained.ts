import { isMinorOn, purposesBeyondSchool } from '~/domain/rights/minors'
import { currentConsentText } from '~/domain/rights/consent-texts'
import { chinaDateOf } from '~/domain/time/china-date'
import type { Transaction } from '../../ports/documents'
import type { Ids } from '../../ports/ports'
import { notify } from '../alerts/notify'
import { markStudentChanged } from '../matching/mark-changed'
import { leaveShortlists } from '../talents/leave-shortlists'
import { recordConsent } from './record-consent'

interface BirthWritten {
  studentId: string
  bornOn: string
  now: string
  ids: Ids
}

/**
 * Call it after a date of birth was written. Where it makes a minor of somebody, what they opened beyond the school without
 * having read what that means for a minor closes again, and they are told; they may open it anew once they have read it.
 */
export async function withdrawUnexplained(tx: Transaction, { studentId, bornOn, now, ids }: BirthWritten): Promise<void> {
  if (!isMinorOn(bornOn, chinaDateOf(now))) return
  const card = await tx.get('cards', studentId)
  if (!card) return
  const closed = purposesBeyondSchool.filter((purpose) => card.consents[purpose]?.isGranted === true && card.consents[purpose].hasReadNotice !== true)
  if (closed.length === 0) return
  const consents = { ...card.consents }
  for (const purpose of closed) {
    const { version } = currentConsentText(purpose)
    consents[purpose] = { isGranted: false, decidedAt: now, termsVersion: version }
    await recordConsent(tx, { studentId, accountId: card.accountId, purpose, isGranted: false, version, at: now, reason: 'minor' })
  }
  await tx.update('cards', studentId, { set: { consents, isFindable: consents['be-found-by-employers']?.isGranted ?? false, updatedAt: now } })
  await markStudentChanged(tx, studentId, card, now)
  if (closed.includes('be-found-by-employers')) await leaveShortlists(tx, studentId)
  await notify(tx, { now, ids, to: card.accountId, kind: 'consents-withdrawn', detail: {}, target: { page: 'privacy', id: studentId } })
}
