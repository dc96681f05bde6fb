import { askedQuestions, type Questionnaire, type SurveyAnswers } from './questionnaire'

/** How a group answered, without anything of one person in it: question → option → persons. */
export interface SurveyTally {
  /** persons */
  n: number
  questions: Record<string, QuestionTally>
}

export interface QuestionTally {
  /** persons who answered the question */
  n: number
  /** code, or '1' to '5' */
  options: Record<string, number>
}

export const emptySurveyTally: SurveyTally = { n: 0, questions: {} }

/** Counts one person in (sign 1) or takes the same person out again (sign −1). Own words are never counted. */
export function countResponse(tally: SurveyTally, questionnaire: Questionnaire, answers: SurveyAnswers, sign: 1 | -1): SurveyTally {
  const questions = { ...tally.questions }
  for (const { id, form } of askedQuestions(questionnaire, answers)) {
    const answer = answers[id]
    if (answer === undefined || form === 'text') continue
    const chosen = Array.isArray(answer) ? answer.map(String) : [String(answer)]
    const before = questions[id] ?? { n: 0, options: {} }
    questions[id] = { n: before.n + sign, options: chosen.reduce((options, code) => shift(options, code, sign), before.options) }
  }
  return { n: tally.n + sign, questions }
}

/** Whether both count the same: own words and the order of choices don't. */
export function isCountedAlike(questionnaire: Questionnaire, one: SurveyAnswers, other: SurveyAnswers): boolean {
  const [first, second] = [one, other].map((answers) => {
    const { questions } = countResponse(emptySurveyTally, questionnaire, answers, 1)
    return JSON.stringify(Object.entries(questions).map(([id, { options }]) => [id, Object.keys(options).sort()]))
  })
  return first === second
}

/** The tallies of different persons as one. */
export function mergeSurveyTallies(tallies: readonly SurveyTally[]): SurveyTally {
  return tallies.reduce((whole, one) => {
    const questions = { ...whole.questions }
    for (const [id, { n, options }] of Object.entries(one.questions)) {
      const before = questions[id] ?? { n: 0, options: {} }
      questions[id] = { n: before.n + n, options: Object.entries(options).reduce((sums, [code, count]) => shift(sums, code, count), before.options) }
    }
    return { n: whole.n + one.n, questions }
  }, emptySurveyTally)
}

function shift(options: Record<string, number>, code: string, by: number): Record<string, number> {
  const { [code]: before = 0, ...others } = options
  return before + by > 0 ? { ...others, [code]: before + by } : others
}
