import { readCard } from '~/contract/cards'
import { answerSurvey, readSurvey, type Survey } from '~/contract/surveys'
import type { SurveyAnswer, SurveyAnswers } from '~/domain/surveys/questionnaire'
import { call } from '~/src/platform/call'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { useKeptAnswers } from '~/src/platform/use-kept-answers'

/** Why a round takes no more answers of this version, whatever is sent. */
export const surveyEndings = ['SURVEY_NOT_OPEN', 'SURVEY_CHANGED'] as const
export type SurveyEnding = (typeof surveyEndings)[number]
export const isSurveyEnding = (code: string): code is SurveyEnding => surveyEndings.some((one) => one === code)

/** Names what waits on the device for a round. */
export const surveyForm = ({ round, version }: Pick<Survey, 'round' | 'version'>) => `survey:${round}:${version}`

/** The answers to one round, kept on the device until the server has them; null: taken back. */
export function useSurveyAnswers(survey: Survey) {
  const { round, version, answers: saved } = survey
  const { run } = useCommand(answerSurvey)
  const { answers, answer, send, close, lost, error, state } = useKeptAnswers<SurveyAnswer | null>({
    form: surveyForm(survey),
    saved,
    save: async (given) => {
      const reply = await run({ round, version, isFinished: false, answers: given.map(({ question, value, age }) => ({ question, answer: sendable(value), age })) })
      if (reply.ok) return { outcome: 'taken', newer: reply.data.newer }
      return { outcome: isSurveyEnding(reply.error.code) ? 'never' : 'not-now', error: reply.error }
    },
    read: async () => {
      const read = await call(readSurvey, { round })
      return read.ok ? read.data.survey.answers : undefined
    },
    onGone: () => refresh(readSurvey, readCard),
  })
  return { answers: standing(answers), answer, send, close, lost, error, ending: error && isSurveyEnding(error.code) ? error.code : null, state }
}

function standing(answers: Readonly<Record<string, SurveyAnswer | null>>): SurveyAnswers {
  return Object.fromEntries(Object.entries(answers).flatMap(([id, answer]) => (answer === null ? [] : [[id, answer]])))
}

function sendable(answer: SurveyAnswer | null): string[] | number | string | null {
  return answer === null || typeof answer === 'number' || typeof answer === 'string' ? answer : [...answer]
}
