/** Limits of talent search, as data. */
export const talentLimits = {
  version: '2026-11-1',
  /** students one call looks through at most; a wider question has to be narrowed */
  mostRows: 60_000,
  /** students one person may look at in a day: more is copying, not choosing */
  mostLooksADay: 2_000,
  mostCompared: 4,
  /** entries of one employer's shortlist */
  mostShortlisted: 500,
} as const
