import { createContext, useContext } from 'react'

export interface Appearance {
  /** What the person chose; `system` follows the device. */
  theme: 'system' | 'light' | 'dark'
  /** 1, 1.15, 1.3 or 1.5: elder-friendly sizes. */
  fontScale: number
  /** Height of the device's status bar in px where the page reaches under it (WeChat). */
  statusBarHeight?: number
  /** Room to keep at the right of the bar for WeChat's capsule, in px. */
  capsuleWidth?: number
}

/** Provided once by the app shell; without a provider the device decides and sizes are as drawn. */
export const AppearanceContext = createContext<Appearance>({ theme: 'system', fontScale: 1 })

export function useAppearance(): Appearance {
  return useContext(AppearanceContext)
}
