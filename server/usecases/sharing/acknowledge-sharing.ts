import { acknowledgeSharing as operation } from '~/contract/sharing'
import { implementCommand } from '../../kernel/implement'
import { ok } from '../../kernel/result'

/** Keeps that this person has read what sharing beyond the school shows of them: it is asked once. */
export const acknowledgeSharing = implementCommand(operation, {
  async run({ actor: { account }, now }, tx) {
    const readAt = account.sharingNoticeReadAt ?? now
    if (!account.sharingNoticeReadAt) await tx.update('accounts', account._id, { set: { sharingNoticeReadAt: readAt } })
    return ok({ readAt })
  },
})
