import { type Locale, localize } from '~/domain/catalogues/locale'
import { answerWords } from '~/domain/surveys/answer-words'
import { askedQuestions } from '~/domain/surveys/questionnaire'
import { type Block } from '~/domain/typesetting/page-document'
import { paragraph, print, space } from '~/domain/typesetting/print-look'
import { questionnaireOf } from '~/reference/surveys/graduate-follow-up'
import type { PrintedSurvey } from './card-document'
import { cardWords } from './words'

/** A survey that was handed in: each question that was answered, and the answer. */
export function surveyBlocks({ round, version, answers }: PrintedSurvey, locale: Locale): Block[] {
  const questionnaire = questionnaireOf(version)
  if (!questionnaire) return []
  const { rounds, separator } = cardWords[locale]
  const told = askedQuestions(questionnaire, answers).flatMap((question): Block[] => {
    const answer = answers[question.id]
    if (answer === undefined) return []
    return [{ kind: 'group', blocks: [paragraph(localize(question, locale), print.note, { keepsNext: true }), paragraph(answerWords(question, answer, locale, separator), print.body)] }]
  })
  return [paragraph(rounds[round], print.subheading, { keepsNext: true }), ...told, space(8)]
}
