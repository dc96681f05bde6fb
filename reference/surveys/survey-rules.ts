import type { SurveyRules } from '~/domain/surveys/survey-rounds'

/** When graduates are asked, and what may be told of them. A change makes a new version. */
export const SURVEY_RULES: SurveyRules = {
  version: '2026-12',
  // Common knowledge of the field: follow-up studies of Chinese graduates ask about half a year, three and five years
  // after graduation (麦可思《中国大学生就业报告》 follows the same cohort after half a year and after three). The first
  // of November and half a year of time to answer are our own.
  rounds: [
    { round: 'half-year', years: 0, opensOn: '11-01', closesOn: '04-30', remindsOn: '04-01' },
    { round: 'three-years', years: 3, opensOn: '11-01', closesOn: '04-30', remindsOn: '04-01' },
    { round: 'five-years', years: 5, opensOn: '11-01', closesOn: '04-30', remindsOn: '04-01' },
  ],
  // As for assessments: figures that describe persons begin at eleven.
  smallestGroup: 11,
  // As for assessments: what five did together tells of none of them.
  republishedAfter: 5,
  // Shares are told in whole per cent: one of a hundred moves them by a step, and no class of a school is so large that it would not.
  largeGroup: Infinity,
  smallestOption: 5,
}
