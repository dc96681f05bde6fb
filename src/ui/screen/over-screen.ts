import { createContext, type ReactNode } from 'react'

/** What may come over any screen, whatever it shows. Provided once by the app. */
export const OverScreenContext = createContext<ReactNode>(null)
