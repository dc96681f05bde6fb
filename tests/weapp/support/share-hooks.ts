import type { Shared } from './messages'

export type ShareChannel = Shared['channel']
type Offer = { title?: string; path?: string; query?: string; promise?: Promise<Offer> }

/** ms that WeChat waits for what a share promises; then it takes what came with the promise. */
const patience = 3_000
const hooks = { friend: 'onShareAppMessage', moments: 'onShareTimeline' } as const

interface SharingPage {
  [member: string]: unknown
  route: string
  options: Record<string, string>
}

/** The ways on which a page lets itself be shared: WeChat greys out the rest of its menu. */
export function channelsOf(page: SharingPage): ShareChannel[] {
  return (['friend', 'moments'] as const).filter(channel => typeof page[hooks[channel]] === 'function')
}

/** Asks a page for what it shares, as WeChat does; the answer holds the address that the reader's WeChat opens. */
export async function askToShare(page: SharingPage, channel: ShareChannel, from: 'button' | 'menu'): Promise<Shared> {
  const hook = page[hooks[channel]]
  if (typeof hook !== 'function') throw new Error(`${page.route} cannot be shared to ${channel}`)
  const offered = (hook.call(page, { from }) ?? {}) as Offer
  const waited = offered.promise && (await Promise.race([offered.promise, new Promise<undefined>(resolve => setTimeout(resolve, patience))]))
  const { title = '', path, query } = waited ?? offered
  const own = Object.entries(page.options).map(([key, value]) => `${key}=${value}`).join('&')
  // Moments takes no path: it opens the page that was shared, whatever its query.
  const address = channel === 'moments' ? `${page.route}?${query ?? own}` : (path ?? `${page.route}?${own}`)
  return { channel, title, path: address.replace(/^\//, '') }
}
