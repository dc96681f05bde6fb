/** Bounds of one roster file and of one call of its import. */
export const rosterLimits = {
  /** a workbook of 50,000 students has about 4 MB */
  fileBytes: 8 * 1024 * 1024,
  students: 50_000,
  /** problems a preview names; more of them are counted only */
  namedProblems: 500,
  /** records compared in one call: what one read of the database returns */
  comparedPerCall: 1000,
  /**
   * Database requests after which a call begins no further record: a transaction ends within 30 s, and each takes 10–20 ms
   * there. A record nobody has claimed is one write, one whose student counts in figures of another major up to seventy.
   */
  requestsPerCall: 300,
} as const
