import type { Listeners } from './listeners'

interface Answer {
  event: 'exposureAuthorization' | 'agree' | 'disagree'
  buttonId?: string
}

/** APIs that touch what the privacy contract names; source: 用户隐私保护指引填写说明, the rows a mini-program like ours meets. */
const gated = new Set(['chooseMessageFile', 'chooseImage', 'chooseMedia', 'chooseVideo', 'saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum', 'getClipboardData', 'setClipboardData', 'joinVoIPChat', 'startRecord', 'requirePrivacyAuthorize'])

/** Holds such an API until the person has agreed with a button that WeChat itself saw tapped. */
export class PrivacyGate {
  private readonly tapped = new Set<string>()

  constructor(
    private readonly listeners: Listeners,
    private isAgreed: boolean,
  ) {}

  /** A button with open-type="agreePrivacyAuthorization" was tapped. */
  tap(buttonId: string): void {
    this.tapped.add(buttonId)
  }

  /** Settles when the API may go on; rejects when the person would rather not. */
  pass(name: string): Promise<void> {
    if (this.isAgreed || !gated.has(name)) return Promise.resolve()
    return new Promise((resolve, reject) => {
      const answer = ({ event, buttonId = '' }: Answer) => {
        if (event === 'exposureAuthorization') return
        if (event === 'agree' && !this.tapped.has(buttonId)) throw new Error(`no button "${buttonId}" of open-type agreePrivacyAuthorization was tapped`)
        if (event === 'disagree') return reject(new Error('privacy permission is not authorized'))
        this.isAgreed = true
        resolve()
      }
      if (this.listeners.fire('onNeedPrivacyAuthorization', answer, { referrer: name }) === 0) reject(new Error('privacy permission is not authorized'))
    })
  }
}
