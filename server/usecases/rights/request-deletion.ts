import { requestDeletion as operation } from '~/contract/rights'
import { isSameName } from '~/domain/accounts/same-name'
import { executesAtOf } from '~/domain/rights/deletion-rules'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { DeletionRequest } from '../../ports/rights-collections'
import { deletionView } from './deletion-view'

/** The first step of leaving; the name typed as it stands on the card is the second confirmation. Asked again, it is the same request. */
export const requestDeletion = implementCommand(operation, {
  async run({ input, actor: { account, membership }, now, ports: { ids } }, tx) {
    const card = await tx.get('cards', membership.scopeId)
    if (!card) return fail('NOT_FOUND')
    const standing = await tx.get('deletions', account._id)
    if (standing) return ok({ deletion: deletionView(standing) })
    if (!isSameName(input.confirmation, card.studentName)) return fail('CONFIRMATION_WRONG', { confirmation: 'different' })
    const request: DeletionRequest = {
      _id: account._id,
      studentId: card._id,
      openid: account.openid,
      receipt: ids.random(),
      pseudonym: `former-${ids.random()}`,
      requestedAt: now,
      executesAt: executesAtOf(now),
      state: 'waiting',
      done: [],
    }
    await tx.create('deletions', request)
    return ok({ deletion: deletionView(request) })
  },
})
