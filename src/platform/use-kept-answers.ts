import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallError } from './call'
import { answersSoFar, batchOf, type GivenAnswer, type KeptAnswers, withNewer, withoutSent } from './kept-answers'
import { usePageHidden } from './page-events'
import { useDraft } from './use-draft'
import { useOnline } from './use-online'

/** Sent once so many wait, or after so long without a tap: few requests, and little that another device can't see yet. */
const sendAt = 5
const restMs = 3000

/** taken, and the questions another device answered later · not now: a network is missing, or something else that passes · never: the sheet is closed */
export type Sent = { outcome: 'taken'; newer: readonly string[] } | { outcome: 'not-now' | 'never'; error: CallError }

interface Sheet<V> {
  /** names the draft on the device */
  form: string
  /** answers that the server had when the page was opened */
  saved: Readonly<Record<string, V>>
  save: (given: GivenAnswer<V>[]) => Promise<Sent>
  /** the answers the server has by now; undefined when they can't be read. Replies to `save` are kept, and hold none */
  read: () => Promise<Readonly<Record<string, V>> | undefined>
  /** after the last answers were sent, the page being gone */
  onGone: () => void
}

/**
 * The answers to a sheet of questions: on the device at once, on the server soon after. What could not be sent stays on
 * the device and goes with the next answer, when the network is back, or when the page is opened again. What never will be
 * taken is kept no longer, and no more is: `lost` says how many they were.
 */
export function useKeptAnswers<V>(sheet: Sheet<V>) {
  const { initial, keep, flush, discard } = useDraft<KeptAnswers<V>>(sheet.form)
  const [kept, setKept] = useState<KeptAnswers<V>>(initial?.values ?? {})
  const [answers, setAnswers] = useState(() => answersSoFar(sheet.saved, kept))
  const [error, setError] = useState<CallError | null>(null)
  const [lost, setLost] = useState<number>()
  const isClosed = useRef(false)
  const latest = useRef(kept)
  const latestSheet = useRef(sheet)
  latestSheet.current = sheet
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const underWay = useRef<Promise<boolean>>(undefined)
  const isOnline = useOnline()

  const hold = useCallback(
    (next: KeptAnswers<V>) => {
      latest.current = next
      setKept(next)
      keep(next)
    },
    [keep],
  )

  /** The sheet takes no more: what waits is let go. */
  const close = useCallback(() => {
    if (isClosed.current) return
    isClosed.current = true
    clearTimeout(rest.current)
    setLost(Object.keys(latest.current).length)
    hold({})
    discard()
  }, [hold, discard])

  /** Sends all that waits. @returns whether it was taken, and nothing waits any more */
  const send = useCallback((): Promise<boolean> => {
    clearTimeout(rest.current)
    const sendAll = async () => {
      for (let batch = batchOf(latest.current, Date.now()); batch.length > 0; batch = batchOf(latest.current, Date.now())) {
        setError(null)
        const sent = await latestSheet.current.save(batch)
        if (sent.outcome !== 'taken') setError(sent.error)
        if (sent.outcome === 'never') close()
        if (sent.outcome !== 'taken') return false
        hold(withoutSent(latest.current, batch))
        const standing = sent.newer.length > 0 ? await latestSheet.current.read() : undefined
        if (standing) setAnswers((before) => answersSoFar(withNewer(before, sent.newer, standing), latest.current))
      }
      discard()
      return !isClosed.current
    }
    underWay.current ??= sendAll().finally(() => {
      underWay.current = undefined
    })
    return underWay.current
  }, [hold, discard, close])

  /** Sends what waits, if anything does; the device keeps it meanwhile. */
  const sendRest = useCallback(() => {
    flush()
    if (Object.keys(latest.current).length > 0) void send()
  }, [flush, send])
  usePageHidden(sendRest)
  useEffect(
    () => () => {
      flush()
      void send().finally(() => latestSheet.current.onGone())
    },
    [flush, send],
  )
  useEffect(() => {
    if (isOnline) sendRest()
  }, [isOnline, sendRest])

  const answer = useCallback(
    (question: string, value: V) => {
      if (isClosed.current) return
      hold({ ...latest.current, [question]: { value, at: Date.now() } })
      setAnswers((before) => ({ ...before, [question]: value }))
      // On the device before anything else happens to it.
      flush()
      clearTimeout(rest.current)
      if (Object.keys(latest.current).length >= sendAt) void send()
      else rest.current = setTimeout(sendRest, restMs)
    },
    [hold, flush, send, sendRest],
  )

  return { answers, answer, send, close, /** answers let go when the sheet closed; undefined while it takes them */ lost, /** why the last sending failed; null while one is under way, and once it was taken */ error, state: stateOf(kept, isOnline, error) } as const
}

/** How what was answered here is kept. kept: until there is a network · unsent: the network is there, something else is in the way */
function stateOf(kept: KeptAnswers<unknown>, isOnline: boolean, error: CallError | null): 'saved' | 'saving' | 'kept' | 'unsent' {
  if (Object.keys(kept).length === 0) return 'saved'
  if (!isOnline || error?.code === 'OFFLINE') return 'kept'
  return error ? 'unsent' : 'saving'
}
