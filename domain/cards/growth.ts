import type { CompetencyHeld, CompetencyId, CompetencyLevel } from '~/domain/matching/market'
import { semesterOf, type SemesterKey } from './chapters'

/** Levels as they stood at the end of a semester; of the running one, as they stand. A semester without a change has none. */
export type Growth = Partial<Record<SemesterKey, Record<CompetencyId, CompetencyLevel>>>

/** The highest level of each competency, whatever it comes from. */
export function levelsOf(held: readonly CompetencyHeld[]): Record<CompetencyId, CompetencyLevel> {
  const levels: Record<CompetencyId, CompetencyLevel> = {}
  for (const { id, level } of held) if (level > (levels[id] ?? 0)) levels[id] = level
  return levels
}

/** The growth with what is held from `dateOn` (YYYY-MM-DD) on. */
export function withLevels(growth: Growth, held: readonly CompetencyHeld[], dateOn: string): Growth {
  return { ...growth, [semesterOf(dateOn)]: levelsOf(held) }
}

/** The semesters whose end is known, before the one that `dateOn` lies in; oldest first. */
export function pastLevels(growth: Growth, dateOn: string): { semester: SemesterKey; levels: Record<CompetencyId, CompetencyLevel> }[] {
  const current = semesterOf(dateOn)
  return (Object.keys(growth) as SemesterKey[])
    .filter((semester) => semester < current)
    .sort()
    .map((semester) => ({ semester, levels: growth[semester] ?? {} }))
}
