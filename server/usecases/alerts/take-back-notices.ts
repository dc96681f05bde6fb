import type { MessageKind } from '~/domain/alerts/message-kinds'
import type { InboxRecord } from '../../ports/message-collections'
import type { Transaction } from '../../ports/documents'
import { isUnread } from './is-unread'

/** One thing is told to few, and seldom again. */
const most = 100

/** Takes what was told of something out of the inboxes it was told to, in the transaction in which it is no longer so. */
export async function takeBackNotices(tx: Transaction, { kind, targetId }: { kind: MessageKind; targetId: string }): Promise<void> {
  for (const row of await tx.find('inbox', { 'target.id': targetId, kind }, { limit: most })) await takeBackNotice(tx, row)
}

/** Takes one row out of its inbox, an unread one out of the count too. */
export async function takeBackNotice(tx: Transaction, row: InboxRecord): Promise<void> {
  const account = row.isRead ? null : await tx.get('accounts', row.accountId)
  if (account && isUnread(row, account)) await tx.update('accounts', account._id, { increment: { unreadCount: -1 } })
  await tx.remove('inbox', row._id)
}
