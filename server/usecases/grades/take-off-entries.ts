import type { Card } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import type { Ids } from '../../ports/ports'
import { dropEntries } from '../resumes/drop-entries'
import { settleDisputesAbout } from '../rights/settle-dispute'
import type { ImportedRecord } from './find-imported'
import { rememberWordings } from './removed-entries'

export interface EntriesTaking {
  studentId: string
  entries: readonly ImportedRecord[]
  /** null: nobody has claimed the record */
  card: Card | null
  /** account of the office */
  decidedBy: string
  now: string
  ids: Ids
}

/**
 * Takes off the card what the office says is no longer so, and remembers what it said: the sheet that brought it does not
 * bring it back. Where its student disputed it, they were right, and are told so.
 */
export async function takeOffEntries(tx: Transaction, { studentId, entries, card, decidedBy, now, ids }: EntriesTaking): Promise<void> {
  const remembered = new Map((await tx.find('removed-entries', { _id: { in: entries.map(({ _id }) => _id) } }, { limit: 1000 })).map((one) => [one._id, one]))
  for (const entry of entries) {
    await tx.remove('card-entries', entry._id)
    await rememberWordings(tx, { entry, before: remembered.get(entry._id), wrong: entry, now })
  }
  // A record that nobody has claimed has no résumés.
  if (card) await dropEntries(tx, { studentId, entryIds: entries.map(({ _id }) => _id), now })
  const disputed = new Set(entries.filter(({ verification }) => verification === 'disputed').map(({ _id }) => _id))
  await settleDisputesAbout(tx, { studentId, entryIds: disputed }, { decision: 'removed', decidedBy, note: '', card, now, ids })
}
