import type { InboxMessage } from '~/contract/alerts'
import type { MessageKind, TemplateKey } from '~/domain/alerts/message-kinds'
import type { Transaction } from '../../ports/documents'
import type { Ids } from '../../ports/ports'
import { enqueue } from './enqueue'
import { signal } from './signal'
import { takeQuota } from './take-quota'

export interface Notice {
  now: string
  ids: Ids
  /** account id of the addressee */
  to: string
  kind: MessageKind
  /** what the wording needs: titles, names, instants, decisions; codes rather than words */
  detail: Record<string, string>
  target: InboxMessage['target']
  /** also a subscribe message, where the person allows one; `data` is cut to the template's limits when it is sent */
  template?: { key: TemplateKey; data: Record<string, string>; page: string }
  /** names a subject that has at most one unread row: news of it replace the row that is not read yet */
  subject?: string
}

/** Tells a person something, in the transaction of what happened: a row in the inbox, a signal, perhaps a message. */
export async function notify(tx: Transaction, notice: Notice): Promise<void> {
  const { now, to, kind, detail, target, template, subject } = notice
  const messageId = subject ?? notice.ids.random()
  const standing = subject ? await tx.get('inbox', subject) : null
  await tx.put('inbox', { _id: messageId, accountId: to, kind, detail, target, createdAt: now, isRead: false })
  if (!standing || standing.isRead) await tx.update('accounts', to, { increment: { unreadCount: 1 } })
  await signal(tx, { to, topic: 'inbox', ref: messageId, now })
  if (!template || !(await takeQuota(tx, to, template.key))) return
  const task = { kind: 'subscribe-message', to, template: template.key, data: template.data, page: template.page, messageId } as const
  await enqueue(tx, { id: `message|${notice.ids.random()}`, task, now })
}
