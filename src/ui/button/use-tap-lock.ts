import { useCallback, useEffect, useRef, useState } from 'react'

/** Two taps closer than this are one intent, unless something was typed between them. */
const doubleTapMs = 400

/** How often something was typed, anywhere on the page. WeChat has no page to listen to: there the time alone decides. */
let typed = 0
if (process.env.TARO_ENV !== 'weapp' && typeof document !== 'undefined') document.addEventListener('input', () => (typed += 1), true)

/**
 * Lets one tap through at a time: while the handler's promise runs, and for 400 ms after a plain handler.
 * `isBusy` is true while a promise runs.
 * @param isRepeatable every tap counts: stepping on by one, where two taps are two steps
 */
export function useTapLock(handler: (() => unknown) | undefined, isRepeatable = false): { tap: () => void; isBusy: boolean } {
  const locked = useRef<'working' | 'just tapped'>(undefined)
  const typedBefore = useRef(0)
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
    if (handler === undefined || locked.current === 'working' || (locked.current === 'just tapped' && typed === typedBefore.current)) return
    clearTimeout(timer.current)
    locked.current = 'working'
    typedBefore.current = typed
    const release = () => {
      locked.current = undefined
    }
    let outcome: unknown
    try {
      outcome = handler()
    } finally {
      if (!(outcome instanceof Promise)) {
        locked.current = 'just tapped'
        if (isRepeatable) release()
        else timer.current = setTimeout(release, doubleTapMs)
      }
    }
    if (!(outcome instanceof Promise)) return
    setBusy(true)
    const settle = () => {
      release()
      if (isMounted.current) setBusy(false)
    }
    // A failure nobody caught stays unhandled, so that the app's global handler sees it.
    void outcome.finally(settle)
  }, [handler, isRepeatable])

  return { tap, isBusy }
}
