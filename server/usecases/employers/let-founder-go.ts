import { startUpEntryIdOf } from '../../kernel/derived-ids'
import type { CardEntryRecord } from '../../ports/card-collections'
import type { Employer } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import type { Ids } from '../../ports/ports'
import { refreshLabelsAfter } from '../cards/refresh-labels'
import { dropEntries } from '../resumes/drop-entries'
import { settleDisputesAbout } from '../rights/settle-dispute'

/** More than one student founds. */
const all = { limit: 1000 }

/** Whose word it is, and when. */
export interface TakingBack {
  /** account of the founder */
  by: string
  now: string
  ids: Ids
}

/**
 * Takes off a founder's card and résumés what the employer wrote there; a dispute about it has nothing left to decide, and
 * whoever took it back need not be told. The employer itself is the caller's to write.
 */
export async function takeStartUpOff(tx: Transaction, { _id, founderStudentId: studentId }: Pick<Employer, '_id' | 'founderStudentId'>, { by, now, ids }: TakingBack): Promise<void> {
  if (studentId == null) return
  const entry = await tx.get('card-entries', startUpEntryIdOf(studentId, _id))
  if (!entry) return
  await tx.remove('card-entries', entry._id)
  await dropEntries(tx, { studentId, entryIds: [entry._id], now })
  const disputed = new Set(entry.verification === 'disputed' ? [entry._id] : [])
  await settleDisputesAbout(tx, { studentId, entryIds: disputed }, { decision: 'removed', decidedBy: by, note: '', card: null, now, ids })
  await refreshLabelsAfter(entry.kind, tx, await tx.get('cards', studentId), now)
}

/** The employer that wrote an entry into its founder's card; null where none did, or it says so no more. */
export async function employerOfStartUp(tx: Transaction, { _id, studentId, source }: CardEntryRecord): Promise<Employer | null> {
  if (source !== 'job-search') return null
  const founded = await tx.find('employers', { founderStudentId: studentId }, all)
  return founded.find((employer) => startUpEntryIdOf(studentId, employer._id) === _id) ?? null
}

/** From now on no employer leads to this student; what they wrote into the card is the caller's to remove. */
export async function letFounderGo(tx: Transaction, studentId: string): Promise<void> {
  for (const { _id } of await tx.find('employers', { founderStudentId: studentId }, { ...all, fields: ['_id'] })) await tx.update('employers', _id, { set: { founderStudentId: null } })
}
