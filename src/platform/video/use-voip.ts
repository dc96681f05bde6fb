import Taro from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isWeapp } from '../environment'

/** What a function signed for WeChat's group call. */
export interface VoipTicket {
  signature: string
  nonceStr: string
  timeStamp: number
  groupId: string
}

/** cut: by the network, a telephone call or the background · denied: WeChat may not use the microphone · failed: no call here. */
export type VoipState = 'out' | 'joining' | 'in' | 'cut' | 'denied' | 'failed'

/** Whether calls are WeChat's own here, and not a browser's. */
export const hasVoip = isWeapp

/** Error code of wx.joinVoIPChat for who is in a room already. */
const alreadyIn = -1
const exit = () => void Taro.exitVoIPChat({}).catch(() => undefined)

function failureOf(error: unknown): VoipState {
  const { errMsg = '', errCode } = error as { errMsg?: string; errCode?: number }
  if (errCode === alreadyIn) return 'in'
  // Who did not agree to the privacy contract has been told so, and may ask again.
  if (errMsg.includes('privacy permission')) return 'out'
  return /auth/.test(errMsg) ? 'denied' : 'failed'
}

/** One person's voice call in WeChat. It ends with `leave`, and with the component that made it. */
export function useVoip(ticket: VoipTicket | undefined) {
  const [state, setState] = useState<VoipState>('out')
  const isWanted = useRef(false)
  const isInside = state === 'in'
  const join = useCallback(async () => {
    if (!ticket) return
    const { signature, nonceStr, timeStamp, groupId } = ticket
    isWanted.current = true
    setState('joining')
    // A room for voices is what one joins without saying more.
    const outcome = await Taro.joinVoIPChat({ signature, nonceStr, timeStamp, groupId }).then((): VoipState => 'in', failureOf)
    // Left while WeChat was still connecting.
    if (outcome === 'in' && !isWanted.current) return exit()
    isWanted.current = outcome === 'in'
    setState(outcome)
  }, [ticket])
  const leave = useCallback(() => {
    isWanted.current = false
    exit()
    setState('out')
  }, [])
  useEffect(() => {
    if (!isInside) return
    const onCut = () => setState('cut')
    Taro.onVoIPChatInterrupted(onCut)
    return () => Taro.offVoIPChatInterrupted(onCut)
  }, [isInside])
  useEffect(
    () => () => {
      if (isWanted.current) exit()
      isWanted.current = false
    },
    [],
  )
  return { state, join, leave }
}
