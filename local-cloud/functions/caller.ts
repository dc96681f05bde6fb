/** Who calls a function, as the platform vouches for it. */
export interface Caller {
  /** empty for a visitor who is not signed in, and for timers */
  openid: string
  unionid?: string
  /** `SOURCE` of getWXContext, e.g. `wx_client`, `wx_trigger`, or a chain such as `wx_client,scf` */
  source: string
  clientIp: string
}

/** Scene of the share page opened from Moments: the reader is not signed in there. */
export const singlePageScene = 1154
