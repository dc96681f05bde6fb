import { useCallback, useEffect, useState } from 'react'
import { startDeskSignIn, takeDeskSession } from '~/contract/desk'
import type { OutputOf } from '~/contract/operation'
import { deskLifetimes } from '~/domain/desk/desk-limits'
import { call } from '~/src/platform/call'
import { takeSession } from '~/src/platform/identity'
import { visitorKey } from '~/src/platform/visitor-key'

/** ms between two looks whether the phone has decided. */
const lookEvery = 2_500
/** What a look may meet without the sign-in being over. */
const passing: readonly string[] = ['OFFLINE', 'TIMEOUT', 'BUSY', 'INTERNAL', 'RATE_LIMITED']

export interface ShownCode extends OutputOf<typeof startDeskSignIn> {
  /** ms since the epoch by this device's clock, which need not agree with the server's */
  shownAt: number
}

/** A code to scan, how long it is still good, and what became of it. A new one is asked for by `refresh`. */
export function useDeskSignIn(onSignedIn: () => void) {
  const [code, setCode] = useState<ShownCode>()
  const [problem, setProblem] = useState<string>()
  const [secondsLeft, setSecondsLeft] = useState(0)

  const refresh = useCallback(async () => {
    setProblem(undefined)
    const reply = await call(startDeskSignIn, { visitorKey: visitorKey() })
    if (reply.ok) setCode({ ...reply.data, shownAt: Date.now() })
    else setProblem(reply.error.code)
  }, [])
  useEffect(() => void refresh(), [refresh])

  useEffect(() => {
    if (!code || problem) return
    const count = () => {
      const left = Math.ceil((code.shownAt + deskLifetimes.signIn - Date.now()) / 1000)
      setSecondsLeft(Math.max(0, left))
      if (left <= 0) setProblem('DESK_SIGN_IN_EXPIRED')
    }
    count()
    const timer = setInterval(count, 1000)
    return () => clearInterval(timer)
  }, [code, problem])

  useEffect(() => {
    if (!code || problem) return
    let isOver = false
    let timer = setTimeout(() => void look(), lookEvery)
    const look = async () => {
      const reply = await call(takeDeskSession, { signInId: code.signInId, secret: code.secret })
      if (isOver) return
      if (reply.ok && reply.data.state === 'signed-in') {
        takeSession(reply.data.token)
        onSignedIn()
      } else if (reply.ok || passing.includes(reply.error.code)) timer = setTimeout(() => void look(), lookEvery)
      else setProblem(reply.error.code)
    }
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [code, problem, onSignedIn])

  return { code, problem, secondsLeft, refresh }
}
