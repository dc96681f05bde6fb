const minute = 60_000

/** How long a desk's code waits to be scanned and confirmed, and how long the desk may act afterwards, ms. */
export const deskLifetimes = { signIn: 3 * minute, session: 8 * 60 * minute } as const

/** Attempts allowed: window in seconds → how many. */
export const deskLimits = {
  /** codes one browser may ask for */
  starts: { 60: 6, 3600: 60 },
  /** desks one person may look at or decide about */
  decisions: { 60: 20, 3600: 60 },
  /** in which the attempts of all browsers are counted; in an hour the codes are enough for about as many */
  counters: 1024,
} as const

/** Codes kept ready. Each minute brings as many again, which is also the most that desks can start with in a minute. */
export const deskCodeStock = 20
