import type { CompetencyId, CompetencyLevel, Provenance } from '~/domain/catalogues/codes'
import type { CompetencyHeld } from './market'
import { MATCH_WEIGHTS } from './match-weights'
import { shareOf } from './score-unit'

/** A requirement met in full. Divisible by 1–5, so that whole levels give whole numbers. */
export const FULL_ATTAINMENT = 240

/** What a student brings for one competency. */
export interface Standing {
  /** the level of the statement that counts, and where it comes from: what the reasons say */
  level: CompetencyLevel
  provenance: Provenance
  /** that level × the confidence in its provenance, in hundredths of a level: what the score counts */
  credit: number
  /** the highest level claimed, whatever its provenance: what musts are judged by and gaps are measured from */
  claimed: CompetencyLevel
}

/** One standing for each competency; of several statements the most credible counts, on a tie the better proved. */
export function collectStandings(held: readonly CompetencyHeld[]): Map<CompetencyId, Standing> {
  const standings = new Map<CompetencyId, Standing>()
  for (const { id, level, provenance } of held) {
    const credit = level * MATCH_WEIGHTS.confidence[provenance]
    const known = standings.get(id)
    if (!known) standings.set(id, { level, provenance, credit, claimed: level })
    else {
      if (level > known.claimed) known.claimed = level
      const isBetter =
        credit > known.credit ||
        (credit === known.credit && MATCH_WEIGHTS.confidence[provenance] > MATCH_WEIGHTS.confidence[known.provenance])
      if (isBetter) Object.assign(known, { level, provenance, credit })
    }
  }
  return standings
}

/** How far a credit carries towards a required level, 0..FULL_ATTAINMENT. */
export function attainment(credit: number, required: number): number {
  return Math.min(FULL_ATTAINMENT, Math.floor((credit * FULL_ATTAINMENT) / (required * 100)))
}

/** The most this part can be, in units of 1/65536. */
export const COMPETENCIES_WHOLE = shareOf(MATCH_WEIGHTS.employer.competencies, 100)
const NOTHING_REQUIRED = shareOf(MATCH_WEIGHTS.employer.competencies, MATCH_WEIGHTS.noRequirements)

/**
 * The part of the employer's utility, in units of 1/65536.
 * @param weighted sum of weight × attainment over the requirements
 * @param weights sum of the weights; 0 when nothing is required
 */
export function competencyPart(weighted: number, weights: number): number {
  return weights === 0 ? NOTHING_REQUIRED : Math.floor((weighted * COMPETENCIES_WHOLE) / (weights * FULL_ATTAINMENT))
}
