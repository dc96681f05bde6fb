/** Where one cohort stands; people, not events. */
export interface CohortFigures {
  graduationYear: number
  studentCount: number
  claimedCount: number
  appliedCount: number
  offeredCount: number
}

/** People by graduation year, the year as text. */
type ByYear = Readonly<Record<string, number>>

/** Puts the counts of a school side by side, the latest cohort first. A cohort is one the roster knows. */
export function cohortFigures({ students, claimed, applied, offered }: { students: ByYear; claimed: ByYear; applied: ByYear; offered: ByYear }): CohortFigures[] {
  return Object.entries(students)
    .map(([year, studentCount]) => ({
      graduationYear: Number(year),
      studentCount,
      claimedCount: claimed[year] ?? 0,
      appliedCount: applied[year] ?? 0,
      offeredCount: offered[year] ?? 0,
    }))
    .sort((a, b) => b.graduationYear - a.graduationYear)
}
