import { listInstruments, readSitting, saveAnswers } from '~/contract/assessments'
import type { OutputOf } from '~/contract/operation'
import type { Answer, Answers } from '~/domain/assessments/instrument'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { useKeptAnswers } from '~/src/platform/use-kept-answers'

export type Sitting = OutputOf<typeof readSitting>

/** An answer and the milliseconds its item was in sight. */
interface Given {
  value: Answer
  time: number
}

/** The answers of one sitting, kept on the device until the server has them. */
export function useAnswers({ instrumentId, semester, version, answers: saved }: Sitting) {
  const { run, error } = useCommand(saveAnswers)
  const { answers, answer, send, state } = useKeptAnswers<Given>({
    form: `sitting:${instrumentId}:${semester}:${version}`,
    saved: givenOf(saved),
    save: async (given) => {
      const answer = await run({ instrumentId, semester, version, answers: given.map(({ question, value, age }) => ({ item: question, ...value, age })) })
      return answer.ok ? givenOf(answer.data.newer) : null
    },
    // Whoever opens the page again, or the list, sees what was answered here.
    onGone: () => refresh(readSitting, listInstruments),
  })
  const values: Answers = Object.fromEntries(Object.entries(answers).map(([item, { value }]) => [item, value]))
  return { answers: values, answer: (item: string, value: Answer, time: number) => answer(item, { value, time }), send, error, state }
}

function givenOf(answers: Answers): Record<string, Given> {
  return Object.fromEntries(Object.entries(answers).map(([item, value]) => [item, { value, time: 0 }]))
}
