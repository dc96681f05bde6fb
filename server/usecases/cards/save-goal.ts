import { saveGoal as operation } from '~/contract/card-goals'
import { mostGoals } from '~/domain/cards/goals'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { unknownCodes } from '../catalogues/unknown-codes'

/** Sets a goal or changes one: what, by when, and what tells that it is reached. */
export const saveGoal = implementCommand(operation, {
  async run({ input, actor: { membership }, now, ports: { ids } }, tx) {
    const { what, byOn, measure } = input
    const unknown = unknownCodes({ measure: ['competency', measure.by === 'competency' ? [measure.id] : []] })
    if (unknown) return fail('INVALID_INPUT', unknown)
    const goalId = input.goalId ?? ids.random()
    const standing = await tx.get('card-goals', goalId)
    if (input.goalId !== undefined && standing?.studentId !== membership.scopeId) return fail('NOT_FOUND')
    if ((standing?.revision ?? 0) !== input.revision) return fail('GOAL_CHANGED')
    if (!standing) {
      const own = await tx.find('card-goals', { studentId: membership.scopeId }, { limit: mostGoals, fields: ['byOn'] })
      if (own.length >= mostGoals) return fail('TOO_MANY_GOALS')
    }
    const revision = input.revision + 1
    await tx.put('card-goals', { _id: goalId, studentId: membership.scopeId, what, byOn, measure, revision, createdAt: standing?.createdAt ?? now, updatedAt: now })
    return ok({ goalId, revision })
  },
})
