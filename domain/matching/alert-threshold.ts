/**
 * Score from which a new posting is worth a student's attention, and how many it may tell at once. The product's own
 * judgement (version 2026-11-1): at 0.6 both sides' utilities are clearly above the middle.
 */
export const alertThreshold = { version: '2026-11-1', leastScore: 0.6, mostStudents: 500 } as const
