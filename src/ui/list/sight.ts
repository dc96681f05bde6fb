import { createContext } from 'react'

export interface Sight {
  /** within a screen of what is in view */
  isNear: boolean
  /** of the element, in device px; 0 while its page is hidden */
  height: number
}

/** Tells where an element is, at once and each time it comes near or leaves. @returns stops telling */
export type WatchSight = (id: string, onSight: (sight: Sight) => void) => () => void

/** Provided once by the app, which knows the device; without a provider everything counts as near. */
export const SightContext = createContext<WatchSight | undefined>(undefined)
