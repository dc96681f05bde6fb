import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { readConversation, sendMessage } from '~/contract/chat'
import { call } from '~/src/platform/call'
import { draftsOf } from '~/src/platform/drafts'
import { refresh } from '~/src/platform/operation-key'
import { newRequestId } from '~/src/platform/request-id'
import { useSession } from '~/src/platform/session'
import { useOnline } from '~/src/platform/use-online'

/** A message on its way: its id is the request's, and becomes the message's. */
export interface Outgoing {
  id: string
  text: string
  /** ms since the epoch */
  typedAt: number
  /** undefined while it is on its way */
  error?: string
}

type Change = (list: readonly Outgoing[]) => readonly Outgoing[]

/** Answers that the same words would only get again. */
const finalErrors: readonly string[] = ['CONTENT_REFUSED', 'EMPLOYER_SUSPENDED', 'INVALID_INPUT', 'NOT_FOUND', 'FORBIDDEN']
export const isFinal = (error: string): boolean => finalErrors.includes(error)

/** ms for which a message goes out by itself; "see you tomorrow" should not arrive next week. */
const goesByItselfMs = 24 * 60 * 60_000

const asSending = ({ id, text, typedAt }: Outgoing): Outgoing => ({ id, text, typedAt })

/**
 * Messages typed and not yet confirmed; kept on the device until they are, and sent again on return and whenever the
 * network is back. Trying again uses the same id: however often it arrives, it stands once.
 */
export function useOutbox(conversationId: string, isEnabled: boolean) {
  const accountId = useSession()?.accountId ?? 'visitor'
  const device = useMemo(() => {
    const [drafts, form] = [draftsOf(accountId), `chat-outbox:${conversationId}`]
    const read = () => drafts.read<readonly Outgoing[]>(form)?.values ?? []
    return {
      read,
      // Read anew each time: the same conversation may be open twice, in its page and beside an interview.
      edit(change: Change) {
        const next = change(read())
        if (next.length === 0) drafts.discard(form)
        else drafts.save(form, next)
      },
    }
  }, [accountId, conversationId])
  const [waiting, setWaiting] = useState<readonly Outgoing[]>(() => device.read().map(one => (isLate(one) ? { error: 'TIMEOUT', ...one } : one)))
  const latest = useRef(waiting)
  latest.current = waiting
  const queue = useRef<Promise<void>>(Promise.resolve())
  /** On their way or arrived. */
  const taken = useRef(new Set<string>())

  const edit = useCallback(
    (change: Change) => {
      device.edit(change)
      setWaiting(change)
    },
    [device],
  )
  const deliver = useCallback(
    async ({ id, text }: Outgoing) => {
      const answer = await call(sendMessage, { conversationId, text }, { requestId: id })
      if (answer.ok) {
        // On the screen it stays until the conversation shows it.
        device.edit(list => list.filter(one => one.id !== id))
        refresh(readConversation)
        return
      }
      taken.current.delete(id)
      edit(list => list.map(one => (one.id === id ? { ...one, error: answer.error.code } : one)))
    },
    [conversationId, device, edit],
  )
  /** One after the other, so that they arrive in the order they were typed. */
  const enqueue = useCallback(
    (one: Outgoing) => {
      if (taken.current.has(one.id)) return
      taken.current.add(one.id)
      setWaiting(list => list.map(other => (other.id === one.id ? asSending(other) : other)))
      queue.current = queue.current.then(() => deliver(one))
    },
    [deliver],
  )

  const isOnline = useOnline()
  useEffect(() => {
    if (!isEnabled) return
    latest.current.filter(one => !isLate(one) && (one.error === undefined || !isFinal(one.error))).forEach(enqueue)
  }, [isEnabled, isOnline, enqueue])

  const send = useCallback(
    (text: string) => {
      const one = { id: newRequestId(), text, typedAt: Date.now() }
      edit(list => [...list, one])
      enqueue(one)
    },
    [edit, enqueue],
  )
  /** Takes a message out that was not sent. */
  const withdraw = useCallback(({ id }: Outgoing) => edit(list => list.filter(one => one.id !== id)), [edit])
  /** Takes out what the conversation already shows. */
  const without = (shown: ReadonlySet<string>) => waiting.filter(({ id }) => !shown.has(id))
  return { send, retry: enqueue, withdraw, without }
}

const isLate = ({ typedAt }: Outgoing): boolean => Date.now() - typedAt > goesByItselfMs
