import { type StartUp, startUpEntry } from '~/domain/cards/start-up-entry'
import { chinaDateOf } from '~/domain/time/china-date'
import { startUpEntryIdOf } from '../../kernel/derived-ids'
import type { CardEntryRecord } from '../../ports/card-collections'
import type { Employer } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { refreshLabelsAfter } from '../cards/refresh-labels'
import { studiesOf } from '../cards/studies-of'

/**
 * Brings the card of whoever founded the employer in line with what was decided on it, in the transaction of the decision.
 * Nothing to do where nobody says to have founded it, or nobody holds that record.
 * @param employer as the decision leaves it
 */
export async function settleStartUp(tx: Transaction, employer: Pick<Employer, '_id' | 'name' | 'status' | 'founderStudentId'>, now: string): Promise<void> {
  const { founderStudentId: studentId } = employer
  if (studentId == null) return
  const entryId = startUpEntryIdOf(studentId, employer._id)
  const [card, standing] = [await tx.get('cards', studentId), await tx.get('card-entries', entryId)]
  if (!card) return
  const startUp = startUpEntry(standing, { employer, studies: studiesOf(card), today: chinaDateOf(now) })
  if (!startUp || (standing && isSame(standing, startUp))) return
  const record: CardEntryRecord = {
    kind: 'start-up',
    ...startUp,
    role: '',
    description: '',
    competencies: [],
    _id: entryId,
    studentId,
    schoolId: card.schoolId,
    source: 'job-search',
    revision: (standing?.revision ?? 0) + 1,
    createdAt: standing?.createdAt ?? now,
    updatedAt: now,
  }
  await tx.put('card-entries', record)
  await refreshLabelsAfter(record.kind, tx, card, now)
}

function isSame(standing: StartUp, { title, chapter, verification }: StartUp): boolean {
  return standing.title === title && standing.chapter === chapter && standing.verification === verification
}
