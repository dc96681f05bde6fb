/** The platform's figures (WeChat cloud and MongoDB 4.x underneath); see README for the sources. */
export const Limits = {
  /** documents of one get() when none is asked for, from a function */
  defaultLimit: 100,
  /** the most documents of one get() */
  maxLimit: 1000,
  /** bytes of one document as BSON */
  documentBytes: 16 * 1024 * 1024,
  /** bytes of one reply; `database query result size exceed limit` above it */
  responseBytes: 50 * 1024 * 1024,
  /** bytes of an id */
  idBytes: 512,
  /** levels of objects and arrays in one document */
  nestingLevels: 100,
  /** milliseconds a transaction may last */
  transactionMillis: 30_000,
  /** documents examined without an index before a scan counts as slow */
  slowScanDocuments: 1000,
} as const
