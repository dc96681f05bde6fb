import { useCallback } from 'react'

interface KeyPress {
  key?: string
  target?: unknown
  currentTarget?: unknown
  preventDefault?: () => void
}

/** Up and down (or j and k) move, Home and End jump, Enter opens, Space selects. Keys typed into a control inside a row are its own. */
export function useTableKeys(options: {
  count: number
  activeIndex: number
  onMove: (index: number) => void
  onOpen: (index: number) => void
  onToggle: ((index: number) => void) | undefined
}) {
  const { count, activeIndex, onMove, onOpen, onToggle } = options
  return useCallback(
    (event: KeyPress) => {
      if (count === 0 || event.target !== event.currentTarget) return
      const moves: Record<string, number> = {
        ArrowDown: Math.min(count - 1, activeIndex + 1),
        ArrowUp: Math.max(0, activeIndex - 1),
        j: Math.min(count - 1, activeIndex + 1),
        k: Math.max(0, activeIndex - 1),
        PageDown: Math.min(count - 1, activeIndex + 10),
        PageUp: Math.max(0, activeIndex - 10),
        Home: 0,
        End: count - 1,
      }
      const next = event.key === undefined ? undefined : moves[event.key]
      if (next !== undefined) onMove(next)
      else if (event.key === 'Enter' && activeIndex >= 0) onOpen(activeIndex)
      else if (event.key === ' ' && activeIndex >= 0 && onToggle) onToggle(activeIndex)
      else return
      event.preventDefault?.()
    },
    [count, activeIndex, onMove, onOpen, onToggle],
  )
}
