import Taro from '@tarojs/taro'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { isWeapp } from './environment'
import { storedIn } from './stored-state'
import { deviceStorage } from './storage'

export type Theme = 'system' | 'light' | 'dark'
export const fontScales = [1, 1.15, 1.3, 1.5] as const
export type FontScale = (typeof fontScales)[number]

interface Preferences {
  theme: Theme
  fontScale: FontScale
}

/** How the person wants to see things; the device's, not the account's. */
export const usePreferences = create<Preferences>()(
  persist((): Preferences => ({ theme: 'system', fontScale: 1 }), { name: 'appearance', storage: storedIn<Preferences>(deviceStorage) }),
)

export const setTheme = (theme: Theme) => usePreferences.setState({ theme })
export const setFontScale = (fontScale: FontScale) => usePreferences.setState({ fontScale })

/** The theme the device is in now. */
export function systemTheme(): 'light' | 'dark' {
  if (isWeapp) return Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
