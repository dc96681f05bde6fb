import { useEffect, useRef } from 'react'
import { isDesk, isWeapp } from '../environment'
import { forgetUnseen } from '../operation-key'
import { useSession } from '../session'
import { browserSignals } from './browser'
import { deskSignals } from './desk'
import { followSignals, type Heard } from './follow-signals'
import type { Signal } from './signal'
import { wechatSignals } from './wechat'

const listeners = new Set<(signal: Signal) => void>()
let stop: (() => void) | undefined
let followedAccount: string | undefined
/** Outlives the watch: what came while no page listened is news to the next one that does. */
let heard: { accountId: string } & Heard = { accountId: '', seq: undefined }

function tell(signal: Signal) {
  forgetUnseen()
  listeners.forEach(listener => listener(signal))
}

/** One watch for the whole app, while somebody listens. */
function follow(accountId: string) {
  if (followedAccount === accountId) return
  stop?.()
  followedAccount = accountId
  if (heard.accountId !== accountId) heard = { accountId, seq: undefined }
  stop = followSignals(isWeapp ? wechatSignals : isDesk ? deskSignals : browserSignals, tell, { heard })
}

function unfollow() {
  stop?.()
  stop = undefined
  followedAccount = undefined
}

/** Calls back when something of the signed-in person's changed; nothing is watched for a visitor. */
export function useSignals(onSignal: (signal: Signal) => void): void {
  const accountId = useSession()?.accountId
  const latest = useRef(onSignal)
  latest.current = onSignal
  useEffect(() => {
    if (accountId === undefined) return
    const listener = (signal: Signal) => latest.current(signal)
    listeners.add(listener)
    follow(accountId)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) unfollow()
    }
  }, [accountId])
}
