import { type RoundWindow, type SurveyRound, windowsOf } from '~/domain/surveys/survey-rounds'
import { SURVEY_RULES } from '~/reference/surveys/survey-rules'

/** When graduates of a year may answer a round. */
export function surveyWindow(round: SurveyRound, graduationYear: number): RoundWindow {
  const window = windowsOf(graduationYear, SURVEY_RULES).find((one) => one.round === round)
  if (!window) throw new Error(`No rule for the round ${round}`)
  return window
}
