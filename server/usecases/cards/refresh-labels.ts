import { sectionOf, shownSectionsOf } from '~/domain/cards/card-sections'
import type { EntryKind } from '~/domain/cards/entry-kinds'
import { labelKey } from '~/domain/cards/label-groups'
import { labelsOf } from '~/domain/cards/labels'
import type { Card } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'

/**
 * Writes on the card the sub-labels that its student shows, all that the student's own screen names, for whoever searches
 * by them, from the entries as they are in this transaction. Call it after the change of what is shown.
 */
export async function refreshLabels(tx: Transaction, card: Pick<Card, '_id' | 'shownToEmployers'>, now: string): Promise<void> {
  const entries = await tx.find('card-entries', { studentId: card._id }, { limit: 1000 })
  const labels = labelsOf(entries, shownSectionsOf(card)).map(labelKey)
  await tx.update('cards', card._id, { set: { labels, updatedAt: now } })
}

/** The same after an entry of this kind was written or removed; nothing to do while its section is not shown. */
export async function refreshLabelsAfter(kind: EntryKind, tx: Transaction, card: Card | null, now: string): Promise<void> {
  const section = sectionOf(kind)
  if (card && section !== null && shownSectionsOf(card).includes(section)) await refreshLabels(tx, card, now)
}
