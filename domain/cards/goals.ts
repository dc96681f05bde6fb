import type { CompetencyId, CompetencyLevel } from '~/domain/matching/market'
import type { EntryKind } from './entry-kinds'

/** What a goal is measured by: a level of a competency, a number of entries of a kind, or its own steps. */
export type GoalMeasure =
  | { by: 'competency'; id: CompetencyId; level: CompetencyLevel }
  | { by: 'entries'; kind: EntryKind; count: number }
  | { by: 'steps'; steps: readonly { text: string; isDone: boolean }[] }

/** Goals one card carries at most: more than a dozen is none. */
export const mostGoals = 12

export interface GoalProgress {
  done: number
  of: number
  isReached: boolean
}

/** How far a goal is, from what the card holds now. @param levels best level of each competency held */
export function goalProgress(
  measure: GoalMeasure,
  held: { levels: Readonly<Record<CompetencyId, CompetencyLevel>>; entries: readonly { kind: EntryKind; verification: string }[] },
): GoalProgress {
  const of = targetOf(measure)
  const done = Math.min(of, doneOf(measure, held))
  return { done, of, isReached: of > 0 && done === of }
}

function targetOf(measure: GoalMeasure): number {
  if (measure.by === 'competency') return measure.level
  return measure.by === 'entries' ? measure.count : measure.steps.length
}

function doneOf(measure: GoalMeasure, { levels, entries }: Parameters<typeof goalProgress>[1]): number {
  if (measure.by === 'competency') return levels[measure.id] ?? 0
  if (measure.by === 'entries') return entries.filter(({ kind, verification }) => kind === measure.kind && verification !== 'disputed').length
  return measure.steps.filter(({ isDone }) => isDone).length
}
