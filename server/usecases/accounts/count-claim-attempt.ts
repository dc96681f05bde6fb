import { claimLimits } from '~/domain/accounts/claim-limits'
import type { Documents } from '../../ports/documents'
import { takeAttempt } from '../../kernel/rate-limit'

const hour = 3_600
const day = 24 * hour

/**
 * Claims and disputes both tell whether a name belongs to a student number, so they share one limit per account.
 * @returns false when the account has used it up
 */
export function countClaimAttempt(documents: Documents, accountId: string, now: string): Promise<boolean> {
  return takeAttempt(documents, `claim|${accountId}`, now, { [hour]: claimLimits.attemptsPerHour, [day]: claimLimits.attemptsPerDay })
}
