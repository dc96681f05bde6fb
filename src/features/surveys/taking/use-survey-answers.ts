import { readCard } from '~/contract/cards'
import { answerSurvey, readSurvey, type Survey } from '~/contract/surveys'
import type { SurveyAnswer, SurveyAnswers } from '~/domain/surveys/questionnaire'
import type { SurveyRound } from '~/domain/surveys/survey-rounds'
import { call } from '~/src/platform/call'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { useKeptAnswers } from '~/src/platform/use-kept-answers'

/** The answers to one round, kept on the device until the server has them; null: taken back. */
export function useSurveyAnswers({ round, version, answers: saved }: Survey) {
  const { run, error } = useCommand(answerSurvey)
  const { answers, answer, send, state } = useKeptAnswers<SurveyAnswer | null>({
    form: `survey:${round}:${version}`,
    saved,
    save: async (given) => {
      const reply = await run({ round, version, isFinished: false, answers: given.map(({ question, value, age }) => ({ question, answer: sendable(value), age })) })
      return reply.ok ? answersOf(round, reply.data.newer) : null
    },
    onGone: () => refresh(readSurvey, readCard),
  })
  return { answers: standing(answers), answer, send, error, state }
}

function standing(answers: Readonly<Record<string, SurveyAnswer | null>>): SurveyAnswers {
  return Object.fromEntries(Object.entries(answers).flatMap(([id, answer]) => (answer === null ? [] : [[id, answer]])))
}

function sendable(answer: SurveyAnswer | null): string[] | number | string | null {
  return answer === null || typeof answer === 'number' || typeof answer === 'string' ? answer : [...answer]
}

/** What another device answered to these questions. */
async function answersOf(round: SurveyRound, questions: readonly string[]): Promise<Record<string, SurveyAnswer | null>> {
  const read = questions.length === 0 ? undefined : await call(readSurvey, { round })
  return read?.ok ? Object.fromEntries(questions.map((id) => [id, read.data.survey.answers[id] ?? null])) : {}
}
