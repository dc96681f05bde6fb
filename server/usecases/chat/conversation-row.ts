import type { ConversationRow } from '~/contract/chat'
import type * as z from 'zod/mini'
import type { Conversation } from '../../ports/message-collections'
import type { Side } from '../interviews/party-side'

/** A conversation as the one side sees it: the other's name, and what this side has not read. */
export function conversationRow(conversation: Conversation, side: Side): z.infer<typeof ConversationRow> {
  const { _id, jobId, jobTitle, employerName, studentName, lastText, lastAt, studentUnread, employerUnread } = conversation
  return {
    conversationId: _id,
    jobId,
    jobTitle,
    counterpartName: side === 'student' ? employerName : studentName,
    lastText,
    lastAt,
    unreadCount: side === 'student' ? studentUnread : employerUnread,
  }
}
