import type {
  CityCode,
  CompetencyId,
  EducationLevel,
  MajorCode,
  MajorToken,
  OccupationCode,
  Provenance,
} from '~/domain/catalogues/codes'
import type { CityFit } from './city-fit'
import type { MajorFit } from './major-fit'
import type { OccupationFit } from './occupation-fit'
import type { Step } from './steps'

export type Side = 'student' | 'employer'

/** What speaks for the match: codes and ids only, each side words it for itself (i18n). */
export type Reason = {
  /** whose utility it raises */
  side: Side
  /** what it brought to the score, > 0; the contributions of a match add up to its score exactly */
  contribution: number
} & (
  | { code: 'pay'; /** middle of the range, yuan a month */ pay: number; /** what it is measured by */ yardstick: number }
  | { code: 'occupation'; occupation: OccupationCode; fit: OccupationFit }
  | { code: 'city'; cities: CityCode[]; fit: CityFit }
  | { code: 'major'; major: MajorCode; token: MajorToken; fit: MajorFit }
  | {
      code: 'competency'
      competency: CompetencyId
      required: number
      /** the level of the statement that counts, and where that comes from; a higher level may be claimed */
      held: number
      provenance: Provenance
      isMust: boolean
      /** the level counts in full; false where a better proof or a higher level would still add */
      isMet: boolean
    }
  | { code: 'no-requirements' }
)

/** What is missing. Sorted by gain, then by competency id. */
export interface Gap {
  code: 'competency'
  competency: CompetencyId
  required: number
  /** the highest level claimed, proved or not; 0 when nothing is */
  held: number
  /** the level of the statement that counts, and where that comes from; 0 and 'self' when nothing is said */
  counted: number
  provenance: Provenance
  isMust: boolean
  /** the nearest thing to do about it that really exists and brings something */
  step: Step
  /** what reaching the level by that step alone would add to the score, ≥ 0; 0 as long as a blocker stands */
  gain: number
}

/** A hard constraint that does not hold. */
export type Blocker =
  | { code: 'level'; required: EducationLevel; held: EducationLevel }
  | { code: 'graduation-year'; required: number[]; held: number }
  | { code: 'school'; held: string }
  | { code: 'major'; required: MajorToken[]; held: MajorCode }
  | { code: 'city'; offered: CityCode[]; wished: CityCode[] }
  | { code: 'salary'; offered: number; floor: number }
  | { code: 'must-competency'; competency: CompetencyId; required: number; held: number }

export interface Match {
  /** 0..1, a whole number of 1/65536; 0 when not eligible */
  score: number
  /** 0..1 each; the score is their harmonic mean, rounded down to 1/65536 */
  studentUtility: number
  employerUtility: number
  isEligible: boolean
  /** largest contribution first; empty when not eligible */
  reasons: Reason[]
  gaps: Gap[]
  blockers: Blocker[]
}
