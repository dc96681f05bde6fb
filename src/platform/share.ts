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

const toHome = () => ({ title: '一程 Yicheng', path: urlOf('home') })

/**
 * Makes the page shareable to a friend and to Moments; the page's config must set enableShareAppMessage and
 * enableShareTimeline. Undefined shares the app's home. Moments opens the page that was shared and no other, without a
 * sign-in: only the share page may use this.
 */
export function useShareable(current: () => Shareable | undefined): void {
  Taro.useShareAppMessage(() => {
    const shareable = current()
    if (!shareable) return toHome()
    const { title, token, imageUrl } = shareable
    return { title, path: urlOf('share', { token }), ...(imageUrl ? { imageUrl } : {}) }
  })
  Taro.useShareTimeline(() => {
    const shareable = current()
    if (!shareable) return { title: '一程 Yicheng' }
    const { title, token, imageUrl } = shareable
    return { title, query: `token=${token}`, ...(imageUrl ? { imageUrl } : {}) }
  })
}

/** What a page of members hands to a friend: the share page, under a token that may still have to be made. */
export interface FriendShareable {
  title: string
  token: string | undefined
  makeToken: () => Promise<string | undefined>
  /** where the friend lands when no token came in time */
  fallback: string
}

/** Makes the page shareable to a friend and nobody else; the page's config must set enableShareAppMessage. */
export function useFriendShareable(current: () => FriendShareable | undefined): void {
  Taro.useShareAppMessage(() => {
    const shareable = current()
    if (!shareable) return toHome()
    const { title, token, makeToken, fallback } = shareable
    const share = (known: string | undefined) => ({ title, path: known === undefined ? fallback : urlOf('share', { token: known }) })
    // WeChat waits three seconds for the promise and then takes what stands beside it (base library 2.12.0).
    return token === undefined ? { ...share(undefined), promise: makeToken().then(share) } : share(token)
  })
}

/** Makes the page hand one invitation to one friend, and nothing to Moments; undefined shares the app's home. */
export function useInvitable(current: () => { title: string; path: string } | undefined): void {
  Taro.useShareAppMessage(() => current() ?? toHome())
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
