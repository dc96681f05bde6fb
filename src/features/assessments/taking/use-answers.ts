import { listInstruments, readSitting, saveAnswers } from '~/contract/assessments'
import type { OutputOf } from '~/contract/operation'
import type { Answer, Answers } from '~/domain/assessments/instrument'
import { call } from '~/src/platform/call'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { useKeptAnswers } from '~/src/platform/use-kept-answers'

export type Sitting = OutputOf<typeof readSitting>

/** Why a sitting takes no more answers, whatever is sent. */
export const endings = ['ALREADY_FINISHED', 'INSTRUMENT_CHANGED', 'SEMESTER_OVER'] as const
export type Ending = (typeof endings)[number]
export const isEnding = (code: string): code is Ending => endings.some((one) => one === code)

/** Names what waits on the device for a sitting. */
export const sittingForm = ({ instrumentId, semester, version }: Pick<Sitting, 'instrumentId' | 'semester' | 'version'>) => `sitting:${instrumentId}:${semester}:${version}`

/** An answer and the milliseconds its item was in sight. */
interface Given {
  value: Answer
  time: number
}

/** The answers of one sitting, kept on the device until the server has them. */
export function useAnswers(sitting: Sitting) {
  const { instrumentId, semester, version, answers: saved } = sitting
  const { run } = useCommand(saveAnswers)
  const { answers, answer, send, close, lost, error, state } = useKeptAnswers<Given>({
    form: sittingForm(sitting),
    saved: givenOf(saved),
    save: async (given) => {
      const answer = await run({ instrumentId, semester, version, answers: given.map(({ question, value, age }) => ({ item: question, ...value, age })) })
      if (answer.ok) return { outcome: 'taken', newer: answer.data.newer }
      return { outcome: isEnding(answer.error.code) ? 'never' : 'not-now', error: answer.error }
    },
    read: async () => {
      const read = await call(readSitting, { instrumentId })
      // Past the end of its semester a sitting is completed, but the one that is read is the next.
      return read.ok && read.data.semester === semester ? givenOf(read.data.answers) : undefined
    },
    // Whoever opens the page again, or the list, sees what was answered here.
    onGone: () => refresh(readSitting, listInstruments),
  })
  const values: Answers = Object.fromEntries(Object.entries(answers).map(([item, { value }]) => [item, value]))
  return { answers: values, answer: (item: string, value: Answer, time: number) => answer(item, { value, time }), send, close, lost, error, ending: error && isEnding(error.code) ? error.code : null, state }
}

function givenOf(answers: Answers): Record<string, Given> {
  return Object.fromEntries(Object.entries(answers).map(([item, value]) => [item, { value, time: 0 }]))
}
