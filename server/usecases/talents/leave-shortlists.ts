import type { Transaction } from '../../ports/documents'

/** A student who is not to be found any more leaves every shortlist, and the notes written there with them. */
export async function leaveShortlists(tx: Transaction, studentId: string): Promise<void> {
  const entries = await tx.find('shortlist-entries', { studentId }, { fields: ['_id'], limit: 1000 })
  for (const { _id } of entries) await tx.remove('shortlist-entries', _id)
}
