import type { Documents } from '../../../ports/documents'
import { takeBackNotice } from '../../alerts/take-back-notices'

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
        if (row) await takeBackNotice(tx, row)
      })
    }
  }
}
