import { useEffect, useMemo } from 'react'
import { listConversations, markConversationRead, readConversation, type ChatMessage } from '~/contract/chat'
import { useSignals } from '~/src/platform/signals/use-signals'
import { useCommand } from '~/src/platform/use-command'
import { usePages } from '~/src/platform/use-pages'

/** One conversation, oldest message first; follows the other side live and marks as read what is on the screen. */
export function useConversation(conversationId: string, isEnabled = true) {
  const list = usePages(readConversation, { conversationId }, { isEnabled: isEnabled && conversationId !== '' })
  const { pages, reload } = list
  useSignals((signal) => {
    if (signal.topic === 'unknown' || (signal.topic === 'chat' && signal.ref === conversationId)) void reload({ isNews: true })
  })
  const { run: markRead } = useCommand(markConversationRead, { refreshes: [listConversations] })
  const unreadCount = pages[0]?.conversation.unreadCount ?? 0
  const newest = pages[0]?.messages.slice(-1)[0]?.messageId
  useEffect(() => {
    if (unreadCount > 0) void markRead({ conversationId })
  }, [unreadCount, newest, markRead, conversationId])
  const messages = useMemo(() => {
    const known = new Map<string, ChatMessage>()
    for (const page of [...pages].reverse()) for (const message of page.messages) known.set(message.messageId, message)
    return [...known.values()]
  }, [pages])
  return { ...list, messages, conversation: pages[0]?.conversation }
}
