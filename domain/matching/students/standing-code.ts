import { PROVENANCES, type CompetencyLevel, type Provenance } from '~/domain/catalogues/codes'

// One standing in 16 bits: competency (11) · level (3) · provenance (2). A code is the index into a table that a query
// fills with weight × attainment.
export const CODES_PER_STANDING = 32
/** Competencies one student index can tell apart. */
export const MAX_STANDINGS = 2047

export function standingCode(competency: number, level: CompetencyLevel, provenance: Provenance): number {
  return competency * CODES_PER_STANDING + level * 4 + PROVENANCES.indexOf(provenance)
}

export function standingOf(code: number): { competency: number; level: CompetencyLevel; provenance: Provenance } {
  return {
    competency: code >>> 5,
    level: ((code >>> 2) & 7) as CompetencyLevel,
    provenance: PROVENANCES[code & 3] ?? 'self',
  }
}
