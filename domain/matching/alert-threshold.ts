/**
 * Score from which a new posting is worth a student's attention, how many students one posting may tell in all, and for
 * how many days from its first publication it is news. The product's own judgement (version 2026-11-2): at 0.6 both sides'
 * utilities are clearly above the middle. News ends well before the record of whom it was told to goes (30 days,
 * remove-spent-records.ts): nobody is told twice.
 */
export const alertThreshold = { version: '2026-11-2', leastScore: 0.6, mostStudents: 500, newsDays: 14 } as const
