import type { InboxMessage } from '~/contract/alerts'
import type { MessageDetail } from '~/domain/alerts/message-details'
import type { MessageKind, TemplateKey } from '~/domain/alerts/message-kinds'
import { type TemplateData, fitTemplate } from '~/domain/alerts/template-fields'
import type { Transaction } from '../../ports/documents'
import type { Ids } from '../../ports/ports'
import { enqueue } from './enqueue'
import { isUnread } from './is-unread'
import { signal } from './signal'
import { takeQuota } from './quota'

type Template = { [K in TemplateKey]: { key: K; data: TemplateData<K>; page: string } }[TemplateKey]

/** The kind and what its wording needs, which go together. */
type Content = { [K in MessageKind]: { kind: K; detail: MessageDetail<K> } }[MessageKind]

export type Notice = Content & {
  now: string
  ids: Ids
  /** account id of the addressee */
  to: string
  target: InboxMessage['target']
  /** also a subscribe message, where the person still allows one */
  template?: Template
  /** id of a row that stands for a whole subject: while it is unread, more of the same adds nothing */
  subject?: string
}

/** Tells a person something, in the transaction of what happened: a row in the inbox, a signal, perhaps a message. */
export async function notify(tx: Transaction, notice: Notice): Promise<void> {
  const { now, ids, to, kind, detail, target, template, subject } = notice
  if (subject && (await stillWaits(tx, subject, to))) return
  const messageId = subject ?? ids.random()
  await tx.put('inbox', { _id: messageId, accountId: to, kind, detail, target, createdAt: now, isRead: false })
  await tx.update('accounts', to, { increment: { unreadCount: 1 } })
  await signal(tx, { to, topic: 'inbox', ref: messageId, now })
  if (!template || !(await takeQuota(tx, to, template.key, now))) return
  const data = fitTemplate<TemplateKey>(template.key, template.data)
  const task = { kind: 'subscribe-message', to, template: template.key, data, page: template.page, messageId } as const
  await enqueue(tx, { id: `message|${messageId}`, task, now })
}

async function stillWaits(tx: Transaction, subject: string, to: string): Promise<boolean> {
  const row = await tx.get('inbox', subject)
  if (!row) return false
  const account = await tx.get('accounts', to)
  return account !== null && isUnread(row, account)
}
