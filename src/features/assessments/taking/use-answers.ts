import { useCallback, useEffect, useRef, useState } from 'react'
import { listInstruments, readSitting, saveAnswers } from '~/contract/assessments'
import type { OutputOf } from '~/contract/operation'
import type { Answer } from '~/domain/assessments/instrument'
import { refresh } from '~/src/platform/operation-key'
import { usePageHidden } from '~/src/platform/page-events'
import { useCommand } from '~/src/platform/use-command'
import { useDraft } from '~/src/platform/use-draft'
import { useOnline } from '~/src/platform/use-online'
import { answersSoFar, batchOf, withoutSent, type PendingAnswers } from './pending-answers'

export type Sitting = OutputOf<typeof readSitting>

/** Sent once so many wait, or after so long without a tap: few requests, and little that another device can't see yet. */
const sendAt = 5
const restMs = 3000

/**
 * The answers of one sitting: on the device at once, on the server soon after. What could not be sent stays on the device
 * and goes with the next answer, when the network is back, or when the page is opened again.
 */
export function useAnswers({ instrumentId, semester, version, answers: saved }: Sitting) {
  const { initial, keep, flush, discard } = useDraft<PendingAnswers>(`sitting:${instrumentId}:${semester}:${version}`)
  const [pending, setPending] = useState<PendingAnswers>(initial?.values ?? {})
  const [answers, setAnswers] = useState(() => answersSoFar(saved, pending))
  const latest = useRef(pending)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const underWay = useRef<Promise<boolean>>(undefined)
  const { run, error } = useCommand(saveAnswers)
  const isOnline = useOnline()

  const hold = useCallback(
    (next: PendingAnswers) => {
      latest.current = next
      setPending(next)
      keep(next)
    },
    [keep],
  )

  /** Sends all that waits. @returns whether nothing waits any more */
  const send = useCallback((): Promise<boolean> => {
    clearTimeout(rest.current)
    const sendAll = async () => {
      for (let batch = batchOf(latest.current); batch.length > 0; batch = batchOf(latest.current)) {
        const answer = await run({ instrumentId, semester, version, answers: batch })
        if (!answer.ok) return false
        hold(withoutSent(latest.current, batch))
      }
      discard()
      return true
    }
    underWay.current ??= sendAll().finally(() => {
      underWay.current = undefined
    })
    return underWay.current
  }, [run, hold, discard, instrumentId, semester, version])

  /** Sends what waits, if anything does; the device keeps it meanwhile. */
  const sendRest = useCallback(() => {
    flush()
    if (Object.keys(latest.current).length > 0) void send()
  }, [flush, send])
  usePageHidden(sendRest)
  // Whoever opens the page again, or the list, sees what was answered here.
  useEffect(
    () => () => {
      flush()
      void send().finally(() => refresh(readSitting, listInstruments))
    },
    [flush, send],
  )
  useEffect(() => {
    if (isOnline) sendRest()
  }, [isOnline, sendRest])

  const answer = useCallback(
    (item: string, value: Answer, time: number) => {
      hold({ ...latest.current, [item]: { value, time } })
      setAnswers((before) => ({ ...before, [item]: value }))
      clearTimeout(rest.current)
      if (Object.keys(latest.current).length >= sendAt) void send()
      else rest.current = setTimeout(sendRest, restMs)
    },
    [hold, send, sendRest],
  )

  const isWaiting = Object.keys(pending).length > 0
  return { answers, answer, send, error, state: !isWaiting ? 'saved' : error ? 'kept' : 'saving' } as const
}
