/** Bounds of one file of grades and of one call of its import. */
export const gradeLimits = {
  /** 50,000 rows have about 3 MB */
  fileBytes: 8 * 1024 * 1024,
  rows: 50_000,
  /** problems a preview names; more of them are counted only */
  namedProblems: 500,
  /** rows compared in one call: what one read of the database returns */
  comparedPerCall: 1000,
  /** documents written in one call: a transaction ends within 30 s, and a write takes 10–20 ms there */
  writtenPerCall: 300,
} as const
