import { endDeskSession as operation } from '~/contract/desk'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'

/** Signs the calling desk out; other desks of the same person go on. */
export const endDeskSession = implementCommand(operation, {
  async run({ actor: { identity }, now }, tx) {
    if (!identity.deskSessionId) return fail('NOT_AT_DESK')
    await tx.remove('desk-sessions', identity.deskSessionId)
    return ok({ endedAt: now })
  },
})
