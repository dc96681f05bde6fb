/** @tarojs/taro in component tests: enough for components that never leave the page. */
const noop = () => undefined
const settled = () => Promise.resolve({})

const Taro = {
  useLaunch: noop,
  useDidShow: noop,
  useDidHide: noop,
  useReady: noop,
  useReachBottom: noop,
  usePullDownRefresh: noop,
  useShareAppMessage: noop,
  useShareTimeline: noop,
  useRouter: () => ({ path: '/', params: {} as Record<string, string> }),
  useScope: noop,
  getCurrentPages: () => [],
  getCurrentInstance: () => ({ router: null, page: null, app: null }),
  navigateTo: settled,
  redirectTo: settled,
  switchTab: settled,
  reLaunch: settled,
  navigateBack: settled,
  nextTick: (work: () => void) => queueMicrotask(work),
  getEnv: () => 'WEB',
  eventCenter: { on: noop, off: noop, trigger: noop, once: noop },
}

export const { useLaunch, useDidShow, useDidHide, useReady, useReachBottom, usePullDownRefresh, useShareAppMessage, useShareTimeline, useRouter, useScope, nextTick, getEnv, eventCenter } = Taro
export default Taro
