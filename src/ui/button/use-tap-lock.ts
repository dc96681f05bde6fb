import { useCallback, useEffect, useRef, useState } from 'react'

/** Two taps closer than this are one intent. */
const doubleTapMs = 400

/**
 * Lets one tap through at a time: while the handler's promise runs, and for 400 ms after a plain handler.
 * `isBusy` is true while a promise runs.
 */
export function useTapLock(handler: (() => unknown) | undefined): { tap: () => void; isBusy: boolean } {
  const locked = useRef(false)
  const isMounted = useRef(true)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    isMounted.current = true
    return () => {
      isMounted.current = false
      clearTimeout(timer.current)
    }
  }, [])

  const tap = useCallback(() => {
    if (locked.current || handler === undefined) return
    locked.current = true
    const release = () => {
      locked.current = false
    }
    let outcome: unknown
    try {
      outcome = handler()
    } finally {
      if (!(outcome instanceof Promise)) timer.current = setTimeout(release, doubleTapMs)
    }
    if (!(outcome instanceof Promise)) return
    setBusy(true)
    const settle = () => {
      release()
      if (isMounted.current) setBusy(false)
    }
    // A failure nobody caught stays unhandled, so that the app's global handler sees it.
    void outcome.finally(settle)
  }, [handler])

  return { tap, isBusy }
}
