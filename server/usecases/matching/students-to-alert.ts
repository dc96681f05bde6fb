import { alertThreshold } from '~/domain/matching/alert-threshold'
import type { Ports } from '../../ports/ports'
import { findStudents } from './find-students'

export interface StudentToAlert {
  accountId: string
  studentId: string
  score: number
}

/**
 * Who should hear of a published job: it fits them well, they want alerts, and by what the index knows a message to them
 * is still allowed (whoever writes it takes the unit in a transaction). Best first.
 */
export async function studentsToAlert({ documents }: Ports, jobId: string): Promise<StudentToAlert[]> {
  const job = await documents.get('jobs', jobId)
  if (job?.status !== 'published' || !job.offer) return []
  const found = (await findStudents(documents, job.offer, alertThreshold.leastScore, 'alertable')).slice(0, alertThreshold.mostStudents)
  const cards = await documents.getMany('cards', found.map(({ id }) => id))
  const cardOf = new Map(cards.map((card) => [card._id, card]))
  return found.flatMap(({ id, score }) => {
    const card = cardOf.get(id)
    // The card has the last word: a consent withdrawn a moment ago counts.
    return card?.wantsAlerts ? [{ accountId: card.accountId, studentId: id, score }] : []
  })
}
