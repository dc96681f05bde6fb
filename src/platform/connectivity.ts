import Taro from '@tarojs/taro'
import { focusManager, onlineManager } from '@tanstack/react-query'
import { isWeapp } from './environment'

/**
 * Tells react-query about WeChat's foreground and network; in a browser it listens to the window by itself.
 * Called once, when the app starts.
 */
export function followWeChatConnectivity(): void {
  if (!isWeapp) return
  onlineManager.setEventListener(setOnline => {
    const listener = ({ isConnected }: { isConnected: boolean }) => setOnline(isConnected)
    Taro.onNetworkStatusChange(listener)
    void Taro.getNetworkType().then(({ networkType }) => setOnline(networkType !== 'none'))
    return () => Taro.offNetworkStatusChange(listener)
  })
  focusManager.setEventListener(setFocused => {
    const show = () => setFocused(true)
    const hide = () => setFocused(false)
    Taro.onAppShow(show)
    Taro.onAppHide(hide)
    return () => {
      Taro.offAppShow(show)
      Taro.offAppHide(hide)
    }
  })
}
