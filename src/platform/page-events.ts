import Taro from '@tarojs/taro'

/** Each time the page comes to the front: opened, or come back to. */
export const usePageShown = (callback: () => void): void => Taro.useDidShow(callback)

/** Each time the page leaves the front: another one is on top, or the app was put away. */
export const usePageHidden = (callback: () => void): void => Taro.useDidHide(callback)

/** The end of the page's own scroll is near; onReachBottomDistance in the page's config says how near. */
export const useEndReached = (callback: () => void): void => Taro.useReachBottom(callback)

/** The page was pulled down (enablePullDownRefresh in its config); the spinner goes when the work is done. */
export function usePulledDown(work: () => Promise<unknown>): void {
  Taro.usePullDownRefresh(() => {
    void work().finally(() => Taro.stopPullDownRefresh())
  })
}
