import type { InboxMessage } from '~/contract/alerts'
import type { MessageKind, TemplateKey } from '~/domain/alerts/message-kinds'

// What people are told, and how it reaches them.

export interface Conversation {
  /** `jobId|studentId` */
  _id: string
  jobId: string
  jobTitle: string
  employerId: string
  employerName: string
  recruiterId: string
  studentId: string
  studentAccountId: string
  studentName: string
  participants: string[]
  lastText: string
  lastAt: string
  studentUnread: number
  employerUnread: number
}

export interface Message {
  _id: string
  conversationId: string
  senderId: string
  senderName: string
  text: string
  sentAt: string
}

export interface InboxRecord {
  _id: string
  accountId: string
  kind: MessageKind
  detail: Record<string, string>
  target: InboxMessage['target']
  createdAt: string
  isRead: boolean
}

/** How many messages of each template a person still allows. */
export interface SubscriptionLedger {
  /** account id */
  _id: string
  quota: Partial<Record<TemplateKey, number>>
  /** true while any job alert is left; the fan-out asks for it */
  hasJobAlertQuota: boolean
}

/** Something to be done outside the database, written with what caused it and delivered by the tick. */
export interface OutboxRow {
  _id: string
  task:
    | { kind: 'subscribe-message'; to: string; template: TemplateKey; data: Record<string, string>; page: string; messageId: string }
    | { kind: 'job-published'; jobId: string }
    | { kind: 'job-closed'; jobId: string }
    | { kind: 'employer-suspended'; employerId: string }
    | { kind: 'employer-changed'; employerId: string }
  /** sending: somebody holds it until `nextAt`; found so after that, its outcome is unknown */
  state: 'pending' | 'sending' | 'done' | 'dead'
  attempts: number
  /** attempts that may have been delivered */
  unknownCount: number
  /** when to look at it next */
  nextAt: string
  lastError: string
  createdAt: string
}

/** The only thing a client may watch: something happened, ask the function what. */
export interface Signal {
  /** account id */
  _id: string
  /** openid of the addressee, which the security rule compares */
  to: string
  seq: number
  topic: 'inbox' | 'chat' | 'room'
  ref: string
  at: string
}

export interface MessageCollections {
  conversations: Conversation
  messages: Message
  inbox: InboxRecord
  subscriptions: SubscriptionLedger
  outbox: OutboxRow
  signals: Signal
}
