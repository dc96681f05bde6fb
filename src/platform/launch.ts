import Taro from '@tarojs/taro'
import { isWeapp } from './environment'

/** WeChat's scene number of a page opened from Moments: no sign-in, no navigation, storage of its own. */
const singlePageScene = 1154

/** Whether this is the bare page that Moments shows before the mini-program is opened. */
export function isSinglePage(): boolean {
  return isWeapp && Taro.getLaunchOptionsSync().scene === singlePageScene
}

/** The share token a page was opened with: in its query, or in the scene of a mini-program code ('t=…' or the bare token). */
export function shareTokenOf(params: { token?: string; scene?: string }): string | undefined {
  const scene = params.scene === undefined ? undefined : decodeURIComponent(params.scene).replace(/^t=/, '')
  const token = params.token ?? scene
  return token && /^[A-Za-z0-9_-]{10,16}$/.test(token) ? token : undefined
}
