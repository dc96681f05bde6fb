import type { CompetencyHeld, CompetencyId, CompetencyLevel } from '~/domain/matching/market'

/** Whether a level that an employer confirmed counts: the student may keep it to themselves, or say that it is wrong. */
export const confirmationStates = ['shown', 'hidden', 'disputed'] as const
export type ConfirmationState = (typeof confirmationStates)[number]

/** What of a confirmation decides whether it counts. */
export interface StatedLevel {
  competency: CompetencyId
  level: CompetencyLevel
  state: ConfirmationState
}

/**
 * Replaces what employers confirmed and keeps the rest. Only what the student shows counts; of several employers the
 * highest level, as the match takes the most credible of several statements. In the order of the ids.
 */
export function withConfirmed(held: readonly CompetencyHeld[], stated: readonly StatedLevel[]): CompetencyHeld[] {
  const levels = new Map<CompetencyId, CompetencyLevel>()
  for (const { competency, level, state } of stated) if (state === 'shown' && level > (levels.get(competency) ?? 0)) levels.set(competency, level)
  const confirmed = [...levels].map(([id, level]): CompetencyHeld => ({ id, level, provenance: 'employer' })).sort((a, b) => (a.id < b.id ? -1 : 1))
  return [...held.filter(({ provenance }) => provenance !== 'employer'), ...confirmed]
}
