import type { ConsentPurpose } from '~/domain/accounts/terms'

/** One decision about one consent: the history, never changed. */
export interface ConsentDecision {
  /** `studentId|purpose|at` */
  _id: string
  studentId: string
  /** who decided; a record handed over keeps the former holder's decisions apart */
  accountId: string
  purpose: ConsentPurpose
  isGranted: boolean
  /** of the wording that was shown */
  version: string
  at: string
}

export interface RightsCollections {
  'consent-decisions': ConsentDecision
}
