import { undoDeletion as operation } from '~/contract/rights'
import { canUndo } from '~/domain/rights/deletion-rules'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'

/** Takes the request back; nothing has happened yet. */
export const undoDeletion = implementCommand(operation, {
  async run({ actor: { account } }, tx) {
    const request = await tx.get('deletions', account._id)
    if (!request) return ok({ isUndone: true })
    if (!canUndo(request.state)) return fail('DELETION_BEGUN')
    await tx.remove('deletions', account._id)
    return ok({ isUndone: true })
  },
})
