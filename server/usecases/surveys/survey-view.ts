import type { Survey } from '~/contract/surveys'
import { roundState, type RoundWindow, type SurveyRound } from '~/domain/surveys/survey-rounds'
import { CURRENT_SURVEY } from '~/reference/surveys/graduate-follow-up'
import type { SurveyResponse } from '../../ports/survey-collections'

/** There is one response of a student to a round. */
export function responseIdOf(studentId: string, round: SurveyRound): string {
  return `${studentId}|${round}`
}

/** A round as its graduate sees it. @param today YYYY-MM-DD in China */
export function surveyView(window: RoundWindow, response: SurveyResponse | null, today: string): Survey {
  const { round, opensOn, closesOn } = window
  return {
    ...{ round, opensOn, closesOn, state: roundState(window, today) },
    version: response?.version ?? CURRENT_SURVEY.version,
    answers: Object.fromEntries(Object.entries(response?.answers ?? {}).map(([id, answer]) => [id, typeof answer === 'number' || typeof answer === 'string' ? answer : [...answer]])),
    finishedAt: response?.finishedAt ?? null,
    isCounted: (response?.countedIn ?? null) !== null,
  }
}
