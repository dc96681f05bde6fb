import type { CompetencyRequirement } from '../market'

// One requirement in 16 bits: competency (12) · level and weight (4). A code is the index into a table that a query
// fills with weight × attainment, so that a job is scored by additions alone. Competencies count from 1: code 0 is empty.
export const CODES_PER_COMPETENCY = 16
/** Competencies one index can tell apart. */
export const MAX_COMPETENCIES = 4095

export function requirementCode(competency: number, { level, weight }: Pick<CompetencyRequirement, 'level' | 'weight'>): number {
  return competency * CODES_PER_COMPETENCY + (level - 1) * 3 + (weight - 1)
}

export function competencyOf(code: number): number {
  return code >>> 4
}

export function levelOf(code: number): 1 | 2 | 3 | 4 | 5 {
  return (Math.floor((code & 15) / 3) + 1) as 1 | 2 | 3 | 4 | 5
}

export function weightOf(code: number): 1 | 2 | 3 {
  return (((code & 15) % 3) + 1) as 1 | 2 | 3
}
