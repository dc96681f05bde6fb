import { canvasToTempFilePath, CanvasNode } from './canvas'

type Options = Record<string, unknown>
type Answer = (options: Options) => unknown

const windowInfo = { pixelRatio: 2, screenWidth: 390, screenHeight: 844, windowWidth: 390, windowHeight: 844, statusBarHeight: 47, safeArea: { left: 0, right: 390, top: 47, bottom: 810, width: 390, height: 763 }, screenTop: 0 }
const appBaseInfo = { SDKVersion: '3.5.8', enableDebug: false, host: { appId: '' }, language: 'zh_CN', version: '8.0.50', theme: 'light', fontSizeScaleFactor: 1, fontSizeSetting: 16 }
const deviceInfo = { brand: 'Apple', model: 'iPhone 13', system: 'iOS 17.0', platform: 'ios', abi: 'arm64', benchmarkLevel: -1 }

/** APIs that answer at once. @param find the tag of the element with an id on the page on top */
export function synchronousAnswers(launch: object, find: (id: string) => Promise<string | null>): Record<string, (...parameters: unknown[]) => unknown> {
  const storage = new Map<string, string>()
  return {
    getStorageSync: key => JSON.parse(storage.get(String(key)) ?? '""') as unknown,
    setStorageSync: (key, value) => void storage.set(String(key), JSON.stringify(value)),
    removeStorageSync: key => void storage.delete(String(key)),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10_240 }),
    getWindowInfo: () => windowInfo,
    getAppBaseInfo: () => appBaseInfo,
    getDeviceInfo: () => deviceInfo,
    getSystemInfoSync: () => ({ ...windowInfo, ...appBaseInfo, ...deviceInfo }),
    getSystemSetting: () => ({}),
    getAppAuthorizeSetting: () => ({}),
    getMenuButtonBoundingClientRect: () => ({ top: 51, bottom: 83, left: 296, right: 383, width: 87, height: 32 }),
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' }, plugin: {} }),
    canIUse: () => true,
    nextTick: work => void Promise.resolve().then(work as () => void),
    getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
    createSelectorQuery: () => selectorQuery(find),
    createIntersectionObserver: () => ({ relativeTo: observer, relativeToViewport: observer, observe() {}, disconnect() {} }),
  }
}

function observer() {
  return { observe() {}, disconnect() {}, relativeTo: observer, relativeToViewport: observer }
}

/** Measures nothing: a query answers null for each selector, but for the node of a canvas. */
function selectorQuery(find: (id: string) => Promise<string | null>) {
  let asked = 0
  let selected = ''
  const nodes = new Map<number, string>()
  const callbacks: ((result: unknown) => void)[] = []
  const chain: Record<string, (...parameters: unknown[]) => unknown> = {}
  const ask = (callback: unknown) => {
    asked += 1
    if (typeof callback === 'function') callbacks.push(callback as (result: unknown) => void)
    return chain
  }
  const self = () => chain
  const nodeOf = async (id: string) => ((await find(id)) === 'wx-canvas' ? { node: new CanvasNode() } : null)
  Object.assign(chain, {
    in: self, select: (selector: unknown) => ((selected = String(selector).slice(1)), chain), selectAll: self, selectViewport: self,
    boundingClientRect: ask, scrollOffset: ask, context: ask, node: ask, fields: (wanted: unknown, callback: unknown) => {
      if ((wanted as { node?: boolean }).node) nodes.set(asked, selected)
      return ask(callback)
    },
    exec: (callback: unknown) => {
      for (const each of callbacks) each(null)
      if (typeof callback !== 'function') return chain
      const answer = callback as (results: unknown[]) => void
      if (nodes.size === 0) answer(Array.from({ length: asked }, () => null))
      else void Promise.all(Array.from({ length: asked }, async (_, index) => (nodes.has(index) ? nodeOf(nodes.get(index) ?? '') : null))).then(answer)
      return chain
    },
  })
  return chain
}

/** APIs that call back. */
export const asynchronousAnswers: Record<string, Answer> = {
  getNetworkType: () => ({ networkType: 'wifi' }),
  getSetting: () => ({ authSetting: {} }),
  showToast: () => ({}),
  hideToast: () => ({}),
  showLoading: () => ({}),
  hideLoading: () => ({}),
  showModal: () => ({ confirm: true, cancel: false }),
  setNavigationBarTitle: () => ({}),
  setNavigationBarColor: () => ({}),
  setBackgroundColor: () => ({}),
  setBackgroundTextStyle: () => ({}),
  setClipboardData: () => ({}),
  saveImageToPhotosAlbum: () => ({}),
  openPrivacyContract: () => ({}),
  openSetting: () => ({ authSetting: {} }),
  canvasToTempFilePath,
  joinVoIPChat: () => ({ openIdList: [] }),
  exitVoIPChat: () => ({}),
  showShareMenu: () => ({}),
  hideShareMenu: () => ({}),
  hideHomeButton: () => ({}),
  hideTabBar: () => ({}),
  pageScrollTo: () => ({}),
  stopPullDownRefresh: () => ({}),
  vibrateShort: () => ({}),
  requestSubscribeMessage: ({ tmplIds }) => Object.fromEntries((tmplIds as string[]).map(id => [id, 'accept'])),
}
