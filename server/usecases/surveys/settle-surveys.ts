import type { Card } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { countSurvey, surveyCellOf, uncountSurvey } from './survey-cells'

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
    await uncountSurvey(tx, response)
    const countedIn = isGranted ? await countSurvey(tx, response, card.profile) : null
    await tx.update('survey-responses', response._id, { set: { countedIn } })
  }
}

/** Removes everything a graduate ever answered, and their share in every figure. */
export async function forgetSurveys(tx: Transaction, studentId: string): Promise<void> {
  for (const response of await tx.find('survey-responses', { studentId }, everyResponse)) {
    await uncountSurvey(tx, response)
    await tx.remove('survey-responses', response._id)
  }
}
