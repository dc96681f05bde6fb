import type { Card } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { moveSurvey, surveyCellOf } from './survey-cells'

/** More than one graduate ever has: a response a round. */
const everyResponse = { limit: 20 }

/**
 * Makes the figures hold what the graduate allows, where it belongs; whatever counts elsewhere is moved. Call it in the
 * transaction in which that consent, the major or the year changes.
 */
export async function settleSurveys(tx: Transaction, card: Pick<Card, '_id' | 'profile'>, isGranted: boolean): Promise<void> {
  for (const response of await tx.find('survey-responses', { studentId: card._id }, everyResponse)) {
    if (response.finishedAt === null) continue
    const cell = isGranted ? surveyCellOf(response, card.profile)._id : null
    if (response.countedIn === cell) continue
    const counted = await moveSurvey(tx, { from: response, to: isGranted ? { response, profile: card.profile } : null })
    await tx.update('survey-responses', response._id, { set: counted })
  }
}

/** Removes everything a graduate ever answered, and their share in every figure. */
export async function forgetSurveys(tx: Transaction, studentId: string): Promise<void> {
  for (const response of await tx.find('survey-responses', { studentId }, everyResponse)) {
    await moveSurvey(tx, { from: response, to: null })
    await tx.remove('survey-responses', response._id)
  }
}
