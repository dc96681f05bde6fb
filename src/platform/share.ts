import Taro from '@tarojs/taro'
import { copyText } from './device'
import { isWeapp } from './environment'
import { urlOf } from './navigation'

export interface Shareable {
  title: string
  token: string
  /** Picture of the card in a chat, 5:4; WeChat takes a screenshot when there is none. */
  imageUrl?: string
}

/**
 * Makes the page shareable to a friend and to Moments; the page's config must set enableShareAppMessage and
 * enableShareTimeline. `current` says what to share for the channel; undefined shares the app's home.
 */
export function useShareable(current: (channel: 'friend' | 'moments') => Shareable | undefined): void {
  Taro.useShareAppMessage(() => {
    const shareable = current('friend')
    if (!shareable) return { title: '一程 Yicheng', path: urlOf('home') }
    const { title, token, imageUrl } = shareable
    return { title, path: urlOf('share', { token }), ...(imageUrl ? { imageUrl } : {}) }
  })
  Taro.useShareTimeline(() => {
    const shareable = current('moments')
    if (!shareable) return { title: '一程 Yicheng' }
    const { title, token, imageUrl } = shareable
    return { title, query: `token=${token}`, ...(imageUrl ? { imageUrl } : {}) }
  })
}

/** Makes the page hand one invitation to one friend, and nothing to Moments; undefined shares the app's home. */
export function useInvitable(current: () => { title: string; path: string } | undefined): void {
  Taro.useShareAppMessage(() => current() ?? { title: '一程 Yicheng', path: urlOf('home') })
}

/** A page's address in a browser. @param url from urlOf */
export function pageLink(url: string): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}#${url}`
}

/** The share page's address in a browser. */
export function shareLink(token: string): string {
  return pageLink(urlOf('share', { token }))
}

/** Whether a page has to offer WeChat's share button (open-type="share") instead of `shareFromBrowser`. */
export const hasWeChatShare = isWeapp

/** Hands a link to the browser's own share sheet, or copies it where there is none. */
export async function shareFromBrowser({ title, token }: Shareable): Promise<'shared' | 'copied' | 'cancelled' | 'failed'> {
  const url = shareLink(token)
  if (typeof navigator.share === 'function' && navigator.maxTouchPoints > 0) {
    try {
      await navigator.share({ title, url })
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    }
  }
  return (await copyText(`${title} ${url}`)) ? 'copied' : 'failed'
}
