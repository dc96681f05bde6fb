/** What a posting's quality is made of, and what each lack costs. Data: a school may weigh otherwise. */
export const QUALITY_RULES = {
  version: '2026-11-1',
  /**
   * No public standard scores postings. The parts follow what students can act on (pay, work, conditions, dates), the
   * notices on campus recruiting (lawfulness) and the product's own match, which needs competencies to compare. The
   * figures are our judgement (K).
   */
  source: 'Yicheng contributors, after the fields that 高校毕业生就业服务平台 asks of a posting and the three prohibitions',
  /** points of each part; they add up to 100 */
  parts: { pay: 20, duties: 30, requirements: 25, lawful: 15, facts: 10 },
  pay: {
    missing: 20,
    /** top ÷ bottom of the range */
    wideFrom: 2,
    wide: 6,
    veryWideFrom: 3,
    veryWide: 14,
    differs: 6,
  },
  duties: {
    missing: 30,
    /** characters without spaces */
    shortBelow: 60,
    short: 14,
    thinBelow: 120,
    thin: 6,
    /** different concrete verbs */
    verbs: 3,
    vague: 8,
    /** each empty phrase costs; from `heavyShare` of the text on, once more */
    emptyPhrase: 2,
    mostEmptyPhrases: 4,
    heavyShare: 0.15,
    heavy: 4,
    titleNoise: 3,
  },
  requirements: {
    none: 10,
    /** fewer than so many competencies say little */
    fewBelow: 3,
    few: 4,
    /** years of experience asked of a class that has not graduated */
    yearsOfGraduates: 10,
    degreeDiffers: 6,
    majorsBeyondDegree: 6,
    mustAboveProfile: 4,
    /** level 5: somebody who sets standards and teaches others */
    mastery: 3,
    /** competencies at level 4 and above beyond this number are more than a graduate brings */
    mostHigh: 4,
    tooDemanding: 5,
  },
  lawful: { unlawful: 15, suspicious: 4, offPlatform: 6 },
  facts: {
    closingMissing: 5,
    /** days from today */
    closingSoonBelow: 7,
    closingSoon: 4,
    closingFarFrom: 180,
    closingFar: 2,
    citiesMissing: 4,
    headCountMissing: 1,
  },
} as const

export type QualityPart = keyof typeof QUALITY_RULES.parts
export const qualityParts = Object.keys(QUALITY_RULES.parts) as QualityPart[]
