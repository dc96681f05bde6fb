import { isInForce } from '~/domain/rights/consent-texts'
import type { Card } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { settleStatistics } from '../assessments/settle-statistics'
import { settleSurveys } from '../surveys/settle-surveys'

/**
 * Whoever is of another major or year from now on counts there and no longer where they were. Whoever did not agree to be
 * counted is in no figure, and nothing is read. Call it in the transaction in which the profile changes.
 */
export async function settleGroups(tx: Transaction, card: Pick<Card, '_id' | 'profile' | 'consents'>, now: string): Promise<void> {
  if (isInForce('statistics', card.consents.statistics)) await settleStatistics(tx, card, true, now)
  if (isInForce('survey-statistics', card.consents['survey-statistics'])) await settleSurveys(tx, card, true)
}
