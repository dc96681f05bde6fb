import Taro from '@tarojs/taro'
import { startCloud } from './cloud'
import { followWeChatConnectivity } from './connectivity'
import { followPrivacyRequests } from './privacy'

/** What has to stand before the first page asks for anything; used once, by the app. */
export function usePlatformStart(): void {
  Taro.useLaunch(() => {
    startCloud()
    followWeChatConnectivity()
    followPrivacyRequests()
  })
}
