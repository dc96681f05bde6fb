import type { ChatMessage } from '~/contract/chat'
import type { Message } from '../../ports/message-collections'

/** A message as the account sees it. */
export function chatMessage({ _id, senderId, senderName, text, sentAt }: Message, accountId: string): ChatMessage {
  return { messageId: _id, isMine: senderId === accountId, senderName, text, sentAt }
}
