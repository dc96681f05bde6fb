import Taro from '@tarojs/taro'
import { isWeapp } from './environment'

/** Room in px that WeChat's status bar takes at the top and its capsule at the right; undefined in a browser. */
export function screenInsets(): { statusBarHeight?: number; capsuleWidth?: number } {
  if (!isWeapp) return {}
  const { statusBarHeight = 0, windowWidth } = Taro.getWindowInfo()
  const capsule = Taro.getMenuButtonBoundingClientRect()
  return { statusBarHeight, capsuleWidth: windowWidth - capsule.left + 8 }
}

/** Tells a browser (and its screen reader) what language the page is in; WeChat has no such place. */
export function setDocumentLanguage(language: string): void {
  if (!isWeapp) document.documentElement.lang = language
}

/** Puts text on the clipboard. false: the device did not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (isWeapp) await Taro.setClipboardData({ data: text })
    else await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** A short tick under the finger where something was done; nothing where the device cannot. */
export function tick(): void {
  if (isWeapp) void Taro.vibrateShort({ type: 'light' }).catch(() => undefined)
}

/** Calls a number, or shows it where there is no telephone. */
export async function dial(phoneNumber: string): Promise<void> {
  if (isWeapp) await Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
  else window.location.href = `tel:${phoneNumber}`
}
