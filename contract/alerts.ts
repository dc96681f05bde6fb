import * as z from 'zod/mini'
import { messageKinds, templateKeys } from '../domain/alerts/message-kinds'
import { Cursor, Id, Instant, PageInput } from './fields'
import { operation } from './operation'

export const InboxMessage = z.object({
  messageId: Id,
  kind: z.enum(messageKinds),
  /** what the wording needs: titles, names, instants, decisions */
  detail: z.record(z.string(), z.string()),
  /** what a tap opens */
  target: z.nullable(z.object({ page: z.enum(['home', 'job', 'invitation', 'interview', 'conversation', 'applicant', 'my-job', 'employer', 'shares', 'claim', 'application', 'privacy', 'survey']), id: Id })),
  createdAt: Instant,
  isRead: z.boolean(),
})
export type InboxMessage = z.infer<typeof InboxMessage>

export const listInbox = operation({
  name: 'listInbox',
  home: 'member',
  kind: 'query',
  input: z.object({ ...PageInput }),
  output: z.object({ messages: z.array(InboxMessage), cursor: Cursor }),
})

export const markInboxRead = operation({
  name: 'markInboxRead',
  home: 'member',
  kind: 'command',
  input: z.object({
    /** up to and including this instant; all of them */
    until: Instant,
  }),
  output: z.object({ unreadCount: z.int() }),
})

/** Records what a tap on "allow" granted: one acceptance, one message. */
export const recordSubscription = operation({
  name: 'recordSubscription',
  home: 'member',
  kind: 'command',
  input: z.object({ accepted: z.array(z.enum(templateKeys)).check(z.minLength(1), z.maxLength(3)) }),
  output: z.object({ quota: z.record(z.enum(templateKeys), z.int()) }),
})

/** The configured template ids the client asks for, and what is left of each. */
export const readSubscriptions = operation({
  name: 'readSubscriptions',
  home: 'member',
  kind: 'query',
  input: z.object({}),
  output: z.object({ templates: z.array(z.object({ key: z.enum(templateKeys), templateId: z.string(), quota: z.int() })) }),
})
