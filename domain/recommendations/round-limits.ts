/**
 * What a round of recommendations starts from and how far it goes. Judgement, not law (K): a school changes the caps for
 * each round; the sizes are what one function call was measured to carry.
 */
export const roundLimits = {
  version: '2026-11-1',
  /** caps that a round begins with */
  perStudent: 5,
  perJob: 10,
  mostPerStudent: 10,
  mostPerJob: 100,
  /** jobs of one round; the newest ones when there are more */
  mostJobs: 5_000,
  mostStudents: 40_000,
  /** of each student's best jobs and each job's best students these many may be recommended to each other */
  looksPerStudent: 30,
  looksPerJob: 20,
  /** students scored in one step */
  studentsPerStep: 1_000,
  /** days that a published digest is shown */
  validDays: 7,
} as const
