import { useCallback, useEffect, useMemo, useRef } from 'react'
import { draftsOf } from './drafts'
import { useSession } from './session'

const writeAfterMs = 400

/**
 * The draft of a form: what was typed last time, and a `keep` to call on every change (written at the next pause,
 * and when the page goes). `discard` after sending.
 */
export function useDraft<Values>(form: string) {
  const accountId = useSession()?.accountId ?? 'visitor'
  const drafts = useMemo(() => draftsOf(accountId), [accountId])
  const initial = useMemo(() => drafts.read<Values>(form), [drafts, form])
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void }>(undefined)

  const flush = useCallback(() => {
    if (!waiting.current) return
    clearTimeout(waiting.current.timer)
    waiting.current.write()
    waiting.current = undefined
  }, [])
  useEffect(() => flush, [flush, drafts, form])

  const keep = useCallback(
    (values: Values) => {
      if (waiting.current) clearTimeout(waiting.current.timer)
      const write = () => drafts.save(form, values)
      waiting.current = { write, timer: setTimeout(flush, writeAfterMs) }
    },
    [drafts, form, flush],
  )
  const discard = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer)
    waiting.current = undefined
    drafts.discard(form)
  }, [drafts, form])
  return { initial, keep, /** Writes what waits at once. */ flush, discard }
}
