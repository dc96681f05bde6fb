import type { MajorCode, MajorToken, OccupationCode } from '~/domain/catalogues/codes'
import { admitsMajor } from '~/domain/catalogues/major-token'
import { congruence, type InterestType } from './interest-code'

/** An occupation as interests see it. */
export interface OccupationInterests {
  code: OccupationCode
  interests: readonly InterestType[]
  /** majors it mostly draws on */
  majors: readonly MajorToken[]
}

export interface OccupationFit {
  code: OccupationCode
  /** C index, 0–18 */
  congruence: number
  /** the occupation's types, most telling first */
  interests: InterestType[]
  /** those of them that the person likes and that are among their three strongest */
  shared: InterestType[]
  /** it draws on the person's own major */
  isOfMajor: boolean
}

const shownOfMajor = 5
const shownBeyond = 4
/** Two thirds of the C index: from here on an occupation is called fitting. */
const fittingFrom = 12

/**
 * Occupations that fit a person's interests: those the own major leads to first, then those beyond it. Interests say
 * what somebody would like to do, not what they can: nothing here moves a match.
 */
export function fitOccupations({ code, liked, major, occupations }: {
  /** the three strongest types */
  code: readonly InterestType[]
  /** types answered with more than "unsure": the third strongest may be one that nobody would call an interest */
  liked: readonly InterestType[]
  major: MajorCode
  occupations: readonly OccupationInterests[]
}): OccupationFit[] {
  const fits = occupations
    .map(({ code: occupation, interests, majors }) => ({
      code: occupation,
      congruence: congruence(code, interests),
      interests: [...interests],
      shared: interests.filter((type) => code.includes(type) && liked.includes(type)),
      isOfMajor: admitsMajor(majors, major),
    }))
    .filter(({ congruence: index }) => index >= fittingFrom)
    .sort((a, b) => b.congruence - a.congruence || b.shared.length - a.shared.length || (a.code < b.code ? -1 : 1))
  return [...fits.filter(({ isOfMajor }) => isOfMajor).slice(0, shownOfMajor), ...fits.filter(({ isOfMajor }) => !isOfMajor).slice(0, shownBeyond)]
}
