import { askedQuestions, type Question, type Questionnaire, type SurveyAnswer, type SurveyAnswers } from './questionnaire'

/** What the schema can't see in answers. @returns id of the question → code; null when nothing is wrong */
export function answerProblems({ questions }: Questionnaire, answers: SurveyAnswers): Record<string, 'unknown-code' | 'malformed' | 'too-long'> | null {
  const problems = Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.find((one) => one.id === id)
    const problem = question ? problemOf(question, answer) : 'unknown-code'
    return problem ? [[id, problem] as const] : []
  })
  return problems.length > 0 ? Object.fromEntries(problems) : null
}

function problemOf(question: Question, answer: SurveyAnswer): 'unknown-code' | 'malformed' | 'too-long' | null {
  switch (question.form) {
    case 'rating':
      return typeof answer === 'number' ? null : 'malformed'
    case 'text':
      if (typeof answer !== 'string' || answer === '') return 'malformed'
      return answer.length > question.longest ? 'too-long' : null
    case 'choice': {
      if (typeof answer === 'number' || typeof answer === 'string' || answer.length === 0) return 'malformed'
      if (answer.some((code) => question.options.every((option) => option.code !== code))) return 'unknown-code'
      if (new Set(answer).size < answer.length) return 'malformed'
      return answer.length > question.most ? 'too-long' : null
    }
  }
}

/** Questions without which these answers can't be handed in. */
export function missingAnswers(questionnaire: Questionnaire, answers: SurveyAnswers): string[] {
  return askedQuestions(questionnaire, answers).flatMap((question) => (question.form === 'choice' && question.isRequired && answers[question.id] === undefined ? [question.id] : []))
}
