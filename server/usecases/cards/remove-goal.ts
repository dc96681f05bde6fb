import { removeGoal as operation } from '~/contract/card-goals'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'

/** Gives up a goal, as it was read. */
export const removeGoal = implementCommand(operation, {
  async run({ input: { goalId, revision }, actor: { membership } }, tx) {
    const standing = await tx.get('card-goals', goalId)
    if (standing?.studentId !== membership.scopeId) return fail('NOT_FOUND')
    if (standing.revision !== revision) return fail('GOAL_CHANGED')
    await tx.remove('card-goals', goalId)
    return ok({ goalId })
  },
})
