import Taro from '@tarojs/taro'
import { isWeapp } from './environment'

/** Small values kept on the device as JSON. A full or forbidden store loses the write, never the page. */
export interface Storage {
  read(key: string): unknown
  write(key: string, value: unknown): void
  remove(key: string): void
}

const prefix = 'yicheng.'

function guarded(access: {
  get(key: string): string | null
  set(key: string, value: string): void
  remove(key: string): void
}): Storage {
  return {
    read(key) {
      try {
        const text = access.get(prefix + key)
        return text ? (JSON.parse(text) as unknown) : undefined
      } catch {
        return undefined
      }
    },
    write(key, value) {
      try {
        access.set(prefix + key, JSON.stringify(value))
      } catch {
        // Quota used up or storage switched off: what is on the screen stays, only the copy is missing.
      }
    },
    remove(key) {
      try {
        access.remove(prefix + key)
      } catch {
        // Nothing to remove where storage is switched off.
      }
    },
  }
}

const inWeChat = () =>
  guarded({
    get: key => Taro.getStorageSync<string>(key) || null,
    set: (key, value) => Taro.setStorageSync(key, value),
    remove: key => Taro.removeStorageSync(key),
  })

const inBrowser = (store: () => globalThis.Storage) =>
  guarded({
    get: key => store().getItem(key),
    set: (key, value) => store().setItem(key, value),
    remove: key => store().removeItem(key),
  })

/** Outlives the visit; shared by all tabs of a browser. */
export const deviceStorage: Storage = isWeapp ? inWeChat() : inBrowser(() => localStorage)
/** Belongs to one tab, so that two tabs can be two people; in WeChat there is one of everything. */
export const tabStorage: Storage = isWeapp ? deviceStorage : inBrowser(() => sessionStorage)
