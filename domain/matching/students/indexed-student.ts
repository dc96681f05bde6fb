import type { StudentProfile } from '../market'

/** What a student may be looked up for; a bit each in a row of the index. */
export const PURPOSES = { findable: 1, alertable: 2 } as const
export type Purpose = keyof typeof PURPOSES

/** A student as the student index holds them. */
export interface IndexedStudent {
  profile: StudentProfile
  /** consents to be found by employers */
  isFindable: boolean
  /** wants to hear of jobs and has a message left: a hint, the unit of quota itself is taken in a transaction */
  isAlertable: boolean
}

export function purposeBits({ isFindable, isAlertable }: Pick<IndexedStudent, 'isFindable' | 'isAlertable'>): number {
  return (isFindable ? PURPOSES.findable : 0) + (isAlertable ? PURPOSES.alertable : 0)
}
