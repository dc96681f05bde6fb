import type { Side } from '../interviews/party-side'

/** Id of the one inbox row that says a conversation has something unread for that side. */
export function unreadSubjectOf(conversationId: string, side: Side): string {
  return `chat|${conversationId}|${side}`
}
