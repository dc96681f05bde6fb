import { markInboxRead as operation } from '~/contract/alerts'
import { implementCommand } from '../../kernel/implement'
import { ok } from '../../kernel/result'

/** More unread rows than this are shown as this many. */
const counted = 200

/** Everything up to the instant counts as read: one write, however much it was. */
export const markInboxRead = implementCommand(operation, {
  async run({ input, actor, now }, tx) {
    const account = await tx.get('accounts', actor.account._id)
    const until = new Date(input.until).toISOString()
    const seenAt = [account?.inboxSeenAt ?? '', until < now ? until : now].sort().at(-1) ?? now
    const unread = await tx.find('inbox', { accountId: actor.account._id, isRead: false, createdAt: { gt: seenAt } }, { fields: ['createdAt'], limit: counted })
    await tx.update('accounts', actor.account._id, { set: { inboxSeenAt: seenAt, unreadCount: unread.length } })
    return ok({ unreadCount: unread.length })
  },
})
