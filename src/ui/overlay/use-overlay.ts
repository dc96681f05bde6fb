import { useEffect, useLayoutEffect, useRef } from 'react'

const isBrowser = process.env.TARO_ENV !== 'weapp'

/** Overlays that are open, the topmost last: keys are for that one alone. */
const open: string[] = []

/**
 * What a browser expects of an overlay: Escape closes it, the focus moves in and comes back, Tab stays inside.
 * Returns the id to put on the panel. In WeChat the platform has no keyboard focus to keep.
 */
export function useOverlay(id: string, isOpen: boolean, onClose: () => void): void {
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })

  // Before anything else happens: a focus that moves late takes it from whoever has begun to write elsewhere.
  useLayoutEffect(() => {
    if (!isBrowser || !isOpen) return
    const before = document.activeElement
    const panel = document.getElementById(id)
    if (panel && !panel.contains(before)) panel.focus()
    open.push(id)
    const press = (event: KeyboardEvent) => {
      if (open[open.length - 1] !== id) return
      if (event.key === 'Escape') {
        event.stopPropagation()
        close.current()
      } else if (event.key === 'Tab' && panel) {
        keepInside(panel, event)
      }
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
      open.splice(open.lastIndexOf(id), 1)
      const current = document.activeElement
      const isFree = current === null || current === document.body || panel?.contains(current) === true
      if (isFree && before instanceof HTMLElement) before.focus()
    }
  }, [id, isOpen])
}

function keepInside(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = [...panel.querySelectorAll<HTMLElement>('[tabindex="0"], input, textarea, button, a[href]')]
  const first = stops[0]
  const last = stops[stops.length - 1]
  if (!first || !last) return
  const current = document.activeElement
  if (event.shiftKey && (current === first || current === panel)) {
    event.preventDefault()
    last.focus()
  } else if (!event.shiftKey && current === last) {
    event.preventDefault()
    first.focus()
  }
}
