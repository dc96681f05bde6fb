import * as z from 'zod/mini'
import { Cursor, Id, Instant, PageInput, text } from './fields'
import { operation } from './operation'

export const ConversationRow = z.object({
  conversationId: Id,
  jobId: Id,
  jobTitle: z.string(),
  counterpartName: z.string(),
  lastText: z.string(),
  lastAt: Instant,
  unreadCount: z.int(),
})

export const listConversations = operation({
  name: 'listConversations',
  home: 'member',
  kind: 'query',
  input: z.object({ ...PageInput }),
  output: z.object({ conversations: z.array(ConversationRow), cursor: Cursor }),
})

export const ChatMessage = z.object({ messageId: Id, isMine: z.boolean(), senderName: z.string(), text: z.string(), sentAt: Instant })
export type ChatMessage = z.infer<typeof ChatMessage>

/** The newest messages, oldest first; with a cursor, the page before. */
export const readConversation = operation({
  name: 'readConversation',
  home: 'member',
  kind: 'query',
  input: z.object({ conversationId: Id, ...PageInput }),
  output: z.object({ conversation: ConversationRow, messages: z.array(ChatMessage), cursor: Cursor }),
  errors: ['EMPLOYER_SUSPENDED'],
})

/** The request id is the message's id: sent twice, it stands once. */
export const sendMessage = operation({
  name: 'sendMessage',
  home: 'member',
  kind: 'command',
  input: z.object({ conversationId: Id, text: text(500) }),
  output: z.object({ message: ChatMessage }),
  errors: ['EMPLOYER_SUSPENDED', 'CONTENT_REFUSED', 'CHECK_NEEDS_WECHAT'],
})

export const markConversationRead = operation({
  name: 'markConversationRead',
  home: 'member',
  kind: 'command',
  input: z.object({ conversationId: Id }),
  output: z.object({ unreadCount: z.int() }),
})
