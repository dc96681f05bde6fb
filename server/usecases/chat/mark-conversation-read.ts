import { markConversationRead as operation } from '~/contract/chat'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { isUnread } from '../alerts/is-unread'
import { sideOf } from '../interviews/party-side'
import { unreadSubjectOf } from './unread-subject'

/** The caller's side has read it all; the inbox row that said so goes with it. */
export const markConversationRead = implementCommand(operation, {
  async run({ input, actor }, tx) {
    const conversation = await tx.get('conversations', input.conversationId)
    const side = conversation && sideOf(actor.account, conversation)
    if (!conversation || !side) return fail('NOT_FOUND')
    const unread = side === 'student' ? conversation.studentUnread : conversation.employerUnread
    if (unread > 0) await tx.update('conversations', conversation._id, { set: side === 'student' ? { studentUnread: 0 } : { employerUnread: 0 } })
    const row = await tx.get('inbox', unreadSubjectOf(conversation._id, side))
    // A colleague's row is a colleague's: who reads for the employer clears only the own inbox.
    if (row?.accountId === actor.account._id && isUnread(row, actor.account)) {
      await tx.update('inbox', row._id, { set: { isRead: true } })
      await tx.update('accounts', row.accountId, { increment: { unreadCount: -1 } })
    }
    return ok({ unreadCount: 0 })
  },
})
