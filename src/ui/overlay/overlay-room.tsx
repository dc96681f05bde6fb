import type { ReactNode } from 'react'

interface RoomProps {
  children?: ReactNode
}

/** Where the overlays of a screen are drawn. On phones nothing stands over what is fixed, so they stay where they are; overlay-room.h5.tsx has more. */
export function OverlayRoom({ children }: RoomProps) {
  return <>{children}</>
}

/** What lies over everything else of its screen. */
export function InOverlayRoom({ children }: RoomProps) {
  return <>{children}</>
}
