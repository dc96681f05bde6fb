import type { CompetencyHeld, CompetencyId, CompetencyLevel } from '~/domain/matching/market'

/**
 * Replaces what the student says about themselves and keeps what was confirmed elsewhere (assessed, record, employer)
 * beside it; the match takes the most credible of several statements. Level 0 says nothing and is left out; of two
 * levels for one competency the last counts.
 */
export function withSelfRated(held: readonly CompetencyHeld[], rated: readonly { id: CompetencyId; level: CompetencyLevel }[]): CompetencyHeld[] {
  const levels = new Map(rated.map(({ id, level }) => [id, level]))
  const self = [...levels].filter(([, level]) => level > 0).map(([id, level]): CompetencyHeld => ({ id, level, provenance: 'self' }))
  return [...held.filter(({ provenance }) => provenance !== 'self'), ...self]
}
