import type { Account } from '../../ports/collections'
import type { InboxRecord } from '../../ports/message-collections'

/** A row is unread until it was read by itself, or the whole inbox was after it came. */
export function isUnread(row: Pick<InboxRecord, 'isRead' | 'createdAt'>, account: Pick<Account, 'inboxSeenAt'>): boolean {
  return !row.isRead && row.createdAt > (account.inboxSeenAt ?? '')
}
