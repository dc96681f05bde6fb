import type { CompetencyHeld, CompetencyId, CompetencyLevel } from '~/domain/matching/market'
import type { EntrySource, VerificationState } from './entry-kinds'

/** What of an entry decides whether it proves a competency. */
export interface ProvingEntry {
  source: EntrySource
  verification: VerificationState
  competencies: readonly { id: CompetencyId; level: CompetencyLevel }[]
}

/**
 * What the record proves: the highest level of each competency that an entry of the school shows, while it stands
 * verified. In the order of the ids, so that the same entries give the same list.
 */
export function recordedCompetencies(entries: readonly ProvingEntry[]): CompetencyHeld[] {
  const levels = new Map<CompetencyId, CompetencyLevel>()
  for (const { source, verification, competencies } of entries) {
    if (verification !== 'verified' || source !== 'school') continue
    for (const { id, level } of competencies) if (level > (levels.get(id) ?? 0)) levels.set(id, level)
  }
  return [...levels].map(([id, level]): CompetencyHeld => ({ id, level, provenance: 'record' })).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Replaces what the record proves and keeps what the student says, and what was assessed or confirmed by an employer. */
export function withRecorded(held: readonly CompetencyHeld[], recorded: readonly CompetencyHeld[]): CompetencyHeld[] {
  return [...held.filter(({ provenance }) => provenance !== 'record'), ...recorded]
}

/** Whether the record proves the same as before. */
export function isSameRecord(held: readonly CompetencyHeld[], recorded: readonly CompetencyHeld[]): boolean {
  const before = new Map(held.filter(({ provenance }) => provenance === 'record').map(({ id, level }) => [id, level]))
  return before.size === recorded.length && recorded.every(({ id, level }) => before.get(id) === level)
}
