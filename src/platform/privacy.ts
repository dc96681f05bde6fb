import Taro from '@tarojs/taro'
import { create } from 'zustand'
import { isWeapp } from './environment'

/** What an API that waits is about, as a person would say it. */
export type PrivacySubject = 'album' | 'file' | 'clipboard' | 'microphone' | 'other'

interface Waiting {
  subject: PrivacySubject
  resolve: (answer: Taro.onNeedPrivacyAuthorization.ResolveOption) => void
}

/** WeChat's privacy gate: an API that touches personal data waits until the person has agreed. */
export const usePrivacyRequest = create<{ waiting: readonly Waiting[] }>(() => ({ waiting: [] }))

/** APIs of ours that wait; source: 小程序用户隐私保护指引, the interfaces by what they process. */
const subjects: Partial<Record<string, PrivacySubject>> = {
  saveImageToPhotosAlbum: 'album',
  chooseMessageFile: 'file',
  setClipboardData: 'clipboard',
  joinVoIPChat: 'microphone',
}

/**
 * Called once, when the app starts. From then on WeChat shows no sheet of its own and every such API waits for
 * `answerPrivacyRequest`; base library 2.32.3 and later.
 */
export function followPrivacyRequests(): void {
  if (!isWeapp) return
  const { onNeedPrivacyAuthorization } = Taro as Partial<typeof Taro>
  onNeedPrivacyAuthorization?.((resolve, { referrer }) => {
    const subject = subjects[referrer] ?? 'other'
    usePrivacyRequest.setState(({ waiting }) => ({ waiting: [...waiting, { subject, resolve }] }))
    resolve({ event: 'exposureAuthorization' })
  })
}

/** WeChat accepts an agreement only from a button with open-type="agreePrivacyAuthorization"; `buttonId` is its id. */
export function answerPrivacyRequest(answer: { isAgreed: true; buttonId: string } | { isAgreed: false }): void {
  const { waiting } = usePrivacyRequest.getState()
  usePrivacyRequest.setState({ waiting: [] })
  for (const { resolve } of waiting) resolve(answer.isAgreed ? { event: 'agree', buttonId: answer.buttonId } : { event: 'disagree' })
}

/** Shows the privacy contract of this mini-program, as it stands at WeChat. false: it could not be opened. */
export function openPrivacyContract(): Promise<boolean> {
  return new Promise(resolve => Taro.openPrivacyContract({ success: () => resolve(true), fail: () => resolve(false) }))
}
