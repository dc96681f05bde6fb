import type { CompetencyRequirement } from '../market'

// One requirement in 16 bits: competency (11) · must (1) · level and weight (4). The lower five bits index a row of 32
// in a table that a query fills with weight × attainment, so that a job is scored by additions alone.
export const CODES_PER_COMPETENCY = 32
const MUST = 16
/** Competencies one index can tell apart. */
export const MAX_COMPETENCIES = 2048

export function requirementCode(competency: number, { level, weight, isMust }: Omit<CompetencyRequirement, 'id'>): number {
  return competency * CODES_PER_COMPETENCY + (isMust ? MUST : 0) + (level - 1) * 3 + (weight - 1)
}

export function competencyOf(code: number): number {
  return code >>> 5
}

export function isMustCode(code: number): boolean {
  return (code & MUST) !== 0
}

export function levelOf(code: number): 1 | 2 | 3 | 4 | 5 {
  return (Math.floor((code & 15) / 3) + 1) as 1 | 2 | 3 | 4 | 5
}

export function weightOf(code: number): 1 | 2 | 3 {
  return (((code & 15) % 3) + 1) as 1 | 2 | 3
}
