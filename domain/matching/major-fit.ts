import type { MajorCode, MajorToken } from '~/domain/catalogues/codes'
import { coversMajor, majorDepth, type MajorDepth } from '~/domain/catalogues/major-token'
import { MATCH_WEIGHTS } from './match-weights'
import { shareOf } from './score-unit'

/** How narrowly the job asked for this major; 'any' when it asked for none. */
export type MajorFit = MajorDepth | 'any'

/** The narrowest token of the job that covers the major; undefined when the job admits other majors only. */
export function findMajorFit(tokens: readonly MajorToken[], major: MajorCode): { fit: MajorFit; token: MajorToken } | undefined {
  if (tokens.length === 0) return { fit: 'any', token: '' }
  let narrowest = ''
  for (const token of tokens) if (token.length > narrowest.length && coversMajor(token, major)) narrowest = token
  const fit = majorDepth(narrowest)
  return fit && { fit, token: narrowest }
}

/** The part of the employer's utility, in units of 1/65536. */
export function majorPart(fit: MajorFit): number {
  return shareOf(MATCH_WEIGHTS.employer.major, MATCH_WEIGHTS.majorFit[fit])
}
