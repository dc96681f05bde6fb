import type { Documents } from '../../../ports/documents'
import { isUnread } from '../../alerts/is-unread'

/** The name of somebody who left, where another party's record keeps its row. */
export const formerName = '已注销的同学'

/** Ids that are built with the student's own are built with the pseudonym instead. */
export function renamedId(id: string, studentId: string, pseudonym: string): string {
  return id.split('|').map((part) => (part === studentId ? pseudonym : part)).join('|')
}

/** Takes what others' inboxes say about somebody out of them, unread ones out of the count too. */
export async function removeNotices(documents: Documents, targetIds: readonly string[]): Promise<void> {
  for (const id of targetIds) {
    for (const { _id } of await documents.find('inbox', { 'target.id': id }, { fields: ['_id'], limit: 1000 })) {
      await documents.transaction(async (tx) => {
        const row = await tx.get('inbox', _id)
        if (!row) return
        const account = await tx.get('accounts', row.accountId)
        if (account && isUnread(row, account)) await tx.update('accounts', account._id, { increment: { unreadCount: -1 } })
        await tx.remove('inbox', _id)
      })
    }
  }
}
