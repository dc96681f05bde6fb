import Taro from '@tarojs/taro'
import { create } from 'zustand'
import { isWeapp } from './environment'

type Resolve = (answer: { event: 'exposureAuthorization' | 'agree' | 'disagree'; buttonId?: string }) => void

/** WeChat's privacy gate: an API that touches personal data waits until the person has agreed. */
export const usePrivacyRequest = create<{ waiting: Resolve[] }>(() => ({ waiting: [] }))

interface PrivacyGate {
  onNeedPrivacyAuthorization?(listener: (resolve: Resolve) => void): void
}

/** Called once, when the app starts. */
export function followPrivacyRequests(): void {
  if (!isWeapp) return
  const gate = Taro as unknown as PrivacyGate
  gate.onNeedPrivacyAuthorization?.(resolve => {
    resolve({ event: 'exposureAuthorization' })
    usePrivacyRequest.setState(({ waiting }) => ({ waiting: [...waiting, resolve] }))
  })
}

/** WeChat accepts an agreement only from a button with open-type="agreePrivacyAuthorization"; `buttonId` is its id. */
export function answerPrivacyRequest(answer: { isAgreed: true; buttonId: string } | { isAgreed: false }): void {
  for (const resolve of usePrivacyRequest.getState().waiting) {
    resolve(answer.isAgreed ? { event: 'agree', buttonId: answer.buttonId } : { event: 'disagree' })
  }
  usePrivacyRequest.setState({ waiting: [] })
}
