/**
 * Visits that one device's key counts for within a day, over all shares: more than a person opens, too few to make a
 * figure with. Beyond it pages still open, they just don't count. Configurable data.
 */
export const visitLimits = { perVisitorAndDay: 40 } as const
