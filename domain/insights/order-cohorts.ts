/** The class that graduates next: summer is the end of a class. @param today YYYY-MM-DD in China */
export function graduatingYear(today: string): number {
  const year = Number(today.slice(0, 4))
  return Number(today.slice(5, 7)) >= 7 ? year + 1 : year
}

/** The class that graduates next first, then the younger ones, then those that have left, latest first. */
export function orderCohorts<Cohort extends { graduationYear: number }>(cohorts: readonly Cohort[], today: string): Cohort[] {
  const next = graduatingYear(today)
  const rank = ({ graduationYear }: Cohort) => (graduationYear >= next ? graduationYear - next : 1000 + next - graduationYear)
  return [...cohorts].sort((a, b) => rank(a) - rank(b))
}
