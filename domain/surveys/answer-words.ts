import { localize, type Locale } from '~/domain/catalogues/locale'
import type { Question, SurveyAnswer } from './questionnaire'

/** An answer as people read it. */
export function answerWords(question: Question, answer: SurveyAnswer, locale: Locale, separator: string): string {
  if (question.form === 'rating') {
    const option = typeof answer === 'number' ? question.options[answer - 1] : undefined
    return option ? localize(option, locale) : ''
  }
  if (typeof answer === 'string') return answer
  if (question.form === 'text' || typeof answer === 'number') return ''
  return answer.map((code) => optionWords(question, code, locale)).join(separator)
}

/** An option of a question; a code that this version does not know stands as it is. */
export function optionWords(question: Question, code: string, locale: Locale): string {
  if (question.form === 'text') return code
  const option = question.form === 'rating' ? question.options[Number(code) - 1] : question.options.find((one) => one.code === code)
  return option ? localize(option, locale) : code
}
