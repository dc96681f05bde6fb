import type { MatchView } from '~/contract/match'
import type { Talent } from './talent-search'

/**
 * The match as far as it may be told: of competencies that a student keeps to themselves nobody knows a level, so none is
 * said to be missing.
 */
export function toldMatch({ competencies, match }: Pick<Talent, 'competencies' | 'match'>): MatchView | null {
  if (match === null || competencies !== null) return match
  return { ...match, reasons: match.reasons.filter(({ code }) => code !== 'competency'), gaps: [], blockers: match.blockers.filter(({ code }) => code !== 'must-competency') }
}
