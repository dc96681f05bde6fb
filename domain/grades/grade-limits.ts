/** Bounds of one file of grades and of one call of its import. */
export const gradeLimits = {
  /** 50,000 rows have about 3 MB */
  fileBytes: 8 * 1024 * 1024,
  rows: 50_000,
  /** problems a preview names; more of them are counted only */
  namedProblems: 500,
  /** rows compared in one call: what one read of the database returns */
  comparedPerCall: 1000,
  /**
   * Database requests after which a call writes no further row. They run one after the other in a transaction, take
   * 10–20 ms there, and it ends within 30 s. What a student's card needs after its last row comes on top.
   */
  requestsPerCall: 300,
  /** students in one call whose cards are looked through for what the sheet lacks */
  lookedThroughPerCall: 100,
  /** groups of absent entries that a preview offers and an import takes off; more of them are counted only */
  absentGroups: 60,
  /** absent entries that a preview names */
  namedAbsent: 500,
} as const
