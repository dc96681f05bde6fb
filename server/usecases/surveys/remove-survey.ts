import { removeSurvey as operation } from '~/contract/surveys'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { moveSurvey } from './survey-cells'
import { responseIdOf } from './survey-view'

/** Removes one's own answers to a round for good, whether it is still open or not. */
export const removeSurvey = implementCommand(operation, {
  async run({ input: { round }, actor }, tx) {
    const response = await tx.get('survey-responses', responseIdOf(actor.membership.scopeId, round))
    if (!response) return fail('NOT_FOUND')
    await moveSurvey(tx, { from: response, to: null })
    await tx.remove('survey-responses', response._id)
    return ok({ round })
  },
})
