import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

interface RoomProps {
  children?: ReactNode
}

const Room = createContext<HTMLElement | undefined>(undefined)

/**
 * Where the overlays of a screen are drawn. At a desk they open from columns that stay in sight (position: sticky), and such
 * a column is a layer of its own: whatever comes after it in the page would cover an overlay inside it, whatever its z-index.
 */
export function OverlayRoom({ children }: RoomProps) {
  // Made before anything is drawn, and put in its place before what follows it acts: an overlay that is open from the
  // start finds it there.
  const [room] = useState(() => document.createElement('div'))
  const place = useCallback((before: HTMLElement | null) => before?.append(room), [room])
  return (
    <Room.Provider value={room}>
      <div ref={place} />
      {children}
    </Room.Provider>
  )
}

/** What lies over everything else of its screen. */
export function InOverlayRoom({ children }: RoomProps) {
  const room = useContext(Room)
  return room ? createPortal(children, room) : <>{children}</>
}
