import { useCallback, useRef, useState } from 'react'
import { readConversation, sendMessage } from '~/contract/chat'
import { call } from '~/src/platform/call'
import { refresh } from '~/src/platform/operation-key'
import { newRequestId } from '~/src/platform/request-id'

/** A message on its way: its id is the request's, and becomes the message's. */
export interface Outgoing {
  id: string
  text: string
  /** undefined while it is on its way */
  error?: string
}

/** Messages typed and not yet confirmed. Trying again uses the same id: however often it arrives, it stands once. */
export function useOutbox(conversationId: string) {
  const [waiting, setWaiting] = useState<readonly Outgoing[]>([])
  const queue = useRef<Promise<void>>(Promise.resolve())

  const deliver = useCallback(
    async ({ id, text }: Outgoing) => {
      const answer = await call(sendMessage, { conversationId, text }, { requestId: id })
      const settle = (list: readonly Outgoing[]) => (answer.ok ? list.map((one) => (one.id === id ? { id, text } : one)) : list.map((one) => (one.id === id ? { id, text, error: answer.error.code } : one)))
      setWaiting(settle)
      if (answer.ok) refresh(readConversation)
    },
    [conversationId],
  )
  /** One after the other, so that they arrive in the order they were typed. */
  const enqueue = useCallback(
    (one: Outgoing) => {
      queue.current = queue.current.then(() => deliver(one))
    },
    [deliver],
  )
  const send = useCallback(
    (text: string) => {
      const one = { id: newRequestId(), text }
      setWaiting((list) => [...list, one])
      enqueue(one)
    },
    [enqueue],
  )
  const retry = useCallback(
    ({ id, text }: Outgoing) => {
      setWaiting((list) => list.map((one) => (one.id === id ? { id, text } : one)))
      enqueue({ id, text })
    },
    [enqueue],
  )
  /** Takes out what the conversation already shows. */
  const without = (shown: ReadonlySet<string>) => waiting.filter(({ id }) => !shown.has(id))
  return { send, retry, without }
}
