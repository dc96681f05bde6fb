import type { StudentProfile } from '../market'

/** A student who consented to be found, as the student index holds them. */
export interface FindableStudent {
  profile: StudentProfile
  /** a message may be sent: at least one subscription is left (a hint; the quota itself is taken in a transaction) */
  hasQuota: boolean
}
