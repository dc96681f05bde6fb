import type { EducationLevel, Provenance } from '~/domain/catalogues/codes'
import type { MajorFit } from './major-fit'
import type { OccupationFit } from './occupation-fit'

export interface MatchWeights {
  version: string
  /** why it is what it is, for whoever changes it next */
  rationale: string
  /** parts of the student's utility in 64ths; they add up to 64 */
  student: { pay: number; occupation: number; city: number }
  /** parts of the employer's utility in 64ths; they add up to 64 */
  employer: { competencies: number; major: number }
  /** percent of a claimed competency level that counts */
  confidence: Readonly<Record<Provenance, number>>
  /** percent of the part */
  majorFit: Readonly<Record<MajorFit, number>>
  occupationFit: Readonly<Record<OccupationFit, number>>
  cityFit: Readonly<Record<'wished' | 'open', number>>
  /** what a posting without competencies is worth to its employer: nothing is known, so a middling value */
  noRequirements: number
  pay: {
    /** yuan a month a graduate of this level may expect; the yardstick when the student's own floor lies below it */
    reference: Readonly<Record<EducationLevel, number>>
    /** percent of the yardstick at which the pay starts to please, and at which more of it pleases no further */
    from: number
    to: number
  }
}

/**
 * Version 1. No source gives these numbers: they are the product's judgement (K in DOMAIN.md's sense) and belong to
 * the data that a school may replace, never to the code.
 */
export const MATCH_WEIGHTS: MatchWeights = {
  version: '2026-11-1',
  rationale:
    'Competencies lead for the employer, because they are the one thing the two sides describe in the same words; ' +
    'the major is a hard constraint already and adds only how narrowly it was asked for. Pay and occupation lead for ' +
    'the student; the city is a hard constraint already. A self-rated level counts for 70 %: enough that a new card ' +
    'finds jobs, little enough that having it confirmed pays.',
  student: { pay: 28, occupation: 22, city: 14 },
  employer: { competencies: 48, major: 16 },
  confidence: { self: 70, assessed: 85, record: 95, employer: 100 },
  majorFit: { major: 100, class: 85, discipline: 70, any: 50 },
  occupationFit: { exact: 100, group: 75, family: 45, field: 15, none: 0, open: 50 },
  cityFit: { wished: 100, open: 80 },
  noRequirements: 50,
  pay: { reference: { '11': 14000, '14': 9500, '21': 6000, '31': 4500 }, from: 60, to: 180 },
}
