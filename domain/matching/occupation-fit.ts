import type { OccupationCode } from '~/domain/catalogues/codes'
import { MATCH_WEIGHTS } from './match-weights'
import { shareOf } from './score-unit'

/** Shared levels of the classification, from the detailed class up; 'open' when the student wishes none in particular. */
export type OccupationFit = 'exact' | 'group' | 'family' | 'field' | 'none' | 'open'

const FIT_BY_SHARED_LEVELS: readonly OccupationFit[] = ['none', 'field', 'family', 'group', 'exact']

/** How many leading levels ('2', '2-02', '2-02-10', '2-02-10-03') two codes share, 0–4. */
function sharedLevels(a: OccupationCode, b: OccupationCode): number {
  if (a === b) return 4
  const left = a.split('-')
  const right = b.split('-')
  const differs = left.findIndex((level, index) => level !== right[index])
  return Math.min(differs === -1 ? left.length : differs, 3)
}

/** The codes of the levels above the detailed class, from the top: '2', '2-02', '2-02-10'. */
export function occupationPath(code: OccupationCode): string[] {
  const field = endOfLevel(code, 0)
  const family = endOfLevel(code, field + 1)
  const group = endOfLevel(code, family + 1)
  return [code.slice(0, field), code.slice(0, family), code.slice(0, group)]
}

/** Where the level that begins at an index ends. */
function endOfLevel(code: string, start: number): number {
  const end = code.indexOf('-', start)
  return end === -1 ? code.length : end
}

/** The best fit of a job's occupation among the wishes. */
export function findOccupationFit(occupation: OccupationCode, wishes: readonly OccupationCode[]): OccupationFit {
  if (wishes.length === 0) return 'open'
  let best = 0
  for (const wish of wishes) best = Math.max(best, sharedLevels(wish, occupation))
  return FIT_BY_SHARED_LEVELS[best] ?? 'none'
}

/** The part of the student's utility, in units of 1/65536. */
export function occupationPart(fit: OccupationFit): number {
  return shareOf(MATCH_WEIGHTS.student.occupation, MATCH_WEIGHTS.occupationFit[fit])
}
