import type { ReactNode } from 'react'
import type { IconName } from '~/src/ui/icon/icon-shapes'

export interface NavigationItem {
  id: string
  label: string
  icon: IconName
  /** Unread or waiting things. */
  count?: number
}

/** The places of a role: a bar under the thumb on a phone, a side bar at a desk. */
export interface Navigation {
  items: readonly NavigationItem[]
  activeId: string
  onSelect: (id: string) => void
  /** Under the brand on the side bar: who one is, and as what. */
  identity?: ReactNode
  /** At the foot of the side bar: switch role, settings. */
  footer?: ReactNode
}
