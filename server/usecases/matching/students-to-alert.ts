import { alertThreshold } from '~/domain/matching/alert-threshold'
import { isUnwelcome } from '~/domain/matching/dismissals'
import type { JobOffer } from '~/domain/matching/market'
import type { Job } from '../../ports/collections'
import type { Documents } from '../../ports/documents'
import { applicationIdOf } from '../applications/application-id'
import { findStudents } from './find-students'

export interface StudentToAlert {
  accountId: string
  studentId: string
  score: number
}

/**
 * Who should hear of a published job: it fits them well, they want alerts and nothing less of its kind, they have not
 * applied, and by what the index knows a message to them is still allowed (whoever writes it takes the unit in a
 * transaction). Best first. Three reads, however many fit: the index, the cards of those in question, their applications.
 * @param told students who were told of this job before: they count among those whom one posting may tell
 */
export async function studentsToAlert(documents: Documents, { _id, offer }: Job & { offer: JobOffer }, told: ReadonlySet<string>): Promise<StudentToAlert[]> {
  const left = alertThreshold.mostStudents - told.size
  if (left <= 0) return []
  const fitting = await findStudents(documents, offer, alertThreshold.leastScore, 'alertable')
  const found = fitting.filter(({ id }) => !told.has(id)).slice(0, left)
  if (found.length === 0) return []
  const [cards, applications] = await Promise.all([
    documents.find('cards', { _id: { in: found.map(({ id }) => id) } }, { fields: ['accountId', 'wantsAlerts', 'dismissed'], limit: found.length }),
    documents.find('applications', { _id: { in: found.map(({ id }) => applicationIdOf(_id, id)) } }, { fields: ['studentId'], limit: found.length }),
  ])
  const cardOf = new Map(cards.map((card) => [card._id, card]))
  const applied = new Set(applications.map(({ studentId }) => studentId))
  return found.flatMap(({ id, score }) => {
    const card = cardOf.get(id)
    // The card has the last word: a consent withdrawn a moment ago counts.
    if (!card?.wantsAlerts || applied.has(id) || isUnwelcome(card.dismissed, offer)) return []
    return [{ accountId: card.accountId, studentId: id, score }]
  })
}
