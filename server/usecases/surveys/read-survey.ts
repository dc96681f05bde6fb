import { readSurvey as operation } from '~/contract/surveys'
import { isInForce } from '~/domain/rights/consent-texts'
import { roundState, windowsOf } from '~/domain/surveys/survey-rounds'
import { chinaDateOf } from '~/domain/time/china-date'
import { SURVEY_RULES } from '~/reference/surveys/survey-rules'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { responseIdOf, surveyView } from './survey-view'
import { surveyWindow } from './survey-window'

/** One round and the own answers. Reading begins nothing: the first answer does. */
export const readSurvey = implementQuery(operation, async ({ input: { round }, actor, now, ports: { documents } }) => {
  const studentId = actor.membership.scopeId
  const [card, response] = await Promise.all([documents.get('cards', studentId), documents.get('survey-responses', responseIdOf(studentId, round))])
  if (!card) return fail('NOT_FOUND')
  const today = chinaDateOf(now)
  const { graduationYear } = card.profile
  const ahead = windowsOf(graduationYear, SURVEY_RULES).find((window) => roundState(window, today) === 'ahead')
  return ok({
    survey: surveyView(surveyWindow(round, graduationYear), response, today),
    isConsented: isInForce('survey-statistics', card.consents['survey-statistics']),
    next: ahead ? { round: ahead.round, opensOn: ahead.opensOn } : null,
  })
})
