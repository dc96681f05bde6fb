import { useRef } from 'react'
import type { Operation } from '~/contract/operation'
import { usePageHidden, usePageShown, usePulledDown } from './page-events'
import { freshMs } from './query-client'
import type { Signal } from './signals/signal'
import { useSignals } from './signals/use-signals'
import type { OperationState } from './use-operation'

type Answer = Pick<OperationState<Operation>, 'answeredAt' | 'reload'>

/**
 * Keeps what a page shows current while it stays open, as tabs do: asked for again at a signal about it, when the page
 * is pulled down, and when one comes back to it after 30 s. A page behind another one waits until it is in front.
 */
export function useLive({ answeredAt, reload }: Answer, topics: readonly Signal['topic'][]): void {
  const isInFront = useRef(true)
  const isOld = useRef(false)
  useSignals(({ topic }) => {
    if (topic !== 'unknown' && !topics.includes(topic)) return
    if (isInFront.current) void reload({ isNews: true })
    else isOld.current = true
  })
  usePageShown(() => {
    isInFront.current = true
    const isDue = isOld.current || (answeredAt > 0 && Date.now() - answeredAt > freshMs)
    isOld.current = false
    if (isDue) void reload()
  })
  usePageHidden(() => {
    isInFront.current = false
  })
  usePulledDown(() => reload())
}
