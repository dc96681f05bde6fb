import { answerSurvey as operation } from '~/contract/surveys'
import { momentBefore, takeLater } from '~/domain/assessments/take-later'
import { isInForce } from '~/domain/rights/consent-texts'
import { answerProblems, missingAnswers } from '~/domain/surveys/answer-rules'
import { answersAsked, type SurveyAnswer, type SurveyAnswers } from '~/domain/surveys/questionnaire'
import { roundState } from '~/domain/surveys/survey-rounds'
import { chinaDateOf } from '~/domain/time/china-date'
import { CURRENT_SURVEY, questionnaireOf } from '~/reference/surveys/graduate-follow-up'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { SurveyCounted, SurveyResponse } from '../../ports/survey-collections'
import { moveSurvey } from './survey-cells'
import { responseIdOf } from './survey-view'
import { surveyWindow } from './survey-window'

/**
 * Adds answers to the response, which the first ones begin. Read and written in one transaction: answers of two devices
 * that arrive together are both kept, and one that waited without a network replaces none that was given later. What was handed in counts as it stands, where its graduate agreed to that.
 */
export const answerSurvey = implementCommand(operation, {
  async run({ input: { round, version, answers, isFinished }, actor, now }, tx) {
    const studentId = actor.membership.scopeId
    const card = await tx.get('cards', studentId)
    if (!card) return fail('NOT_FOUND')
    const today = chinaDateOf(now)
    const window = surveyWindow(round, card.profile.graduationYear)
    if (roundState(window, today) !== 'open') return fail('SURVEY_NOT_OPEN')
    const standing = await tx.get('survey-responses', responseIdOf(studentId, round))
    const questionnaire = questionnaireOf(version)
    if (!questionnaire || version !== (standing?.version ?? CURRENT_SURVEY.version)) return fail('SURVEY_CHANGED')

    const { taken, newer, givenAt: givenAts } = takeLater(standing?.givenAt ?? {}, answers.map(({ question, answer, age = 0 }) => ({ id: question, answer, givenAt: momentBefore(now, age) })))
    const given = merged(standing?.answers ?? {}, taken)
    const problems = answerProblems(questionnaire, given)
    if (problems) return fail('INVALID_INPUT', atAnswers(problems))
    const isHandedIn = isFinished || (standing?.finishedAt ?? null) !== null
    const missing = isHandedIn ? missingAnswers(questionnaire, given) : []
    if (missing.length > 0) return fail('INVALID_INPUT', atAnswers(Object.fromEntries(missing.map((id) => [id, 'missing' as const]))))

    const response: Omit<SurveyResponse, keyof SurveyCounted> = {
      ...{ _id: responseIdOf(studentId, round), studentId, round, version },
      answers: isHandedIn ? answersAsked(questionnaire, given) : given,
      givenAt: givenAts,
      startedAt: standing?.startedAt ?? now,
      updatedAt: now,
      finishedAt: standing?.finishedAt ?? (isFinished ? now : null),
    }
    const counts = isHandedIn && isInForce('survey-statistics', card.consents['survey-statistics'])
    const counted = await moveSurvey(tx, { from: standing, to: counts ? { response, profile: card.profile } : null })
    await tx.put('survey-responses', { ...response, ...counted })
    // From now on the card reads what was answered, see readCard.
    if (!card.hasSurveys) await tx.update('cards', studentId, { set: { hasSurveys: true } })
    return ok({ finishedAt: response.finishedAt, isCounted: counted.countedIn !== null, newer })
  },
})

/** The answers with the new ones in place; null takes one back. */
function merged(before: SurveyAnswers, taken: readonly { id: string; answer: SurveyAnswer | null }[]): SurveyAnswers {
  const all = new Map<string, SurveyAnswer | null>([...Object.entries(before), ...taken.map(({ id, answer }) => [id, answer] as const)])
  return Object.fromEntries([...all].flatMap(([id, answer]) => (answer === null ? [] : [[id, answer]])))
}

function atAnswers<Code extends string>(problems: Record<string, Code>): Record<string, Code> {
  return Object.fromEntries(Object.entries(problems).map(([id, code]) => [`answers.${id}`, code]))
}
