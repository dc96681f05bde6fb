import { useEffect, useRef } from 'react'
import { isWeapp } from './environment'
import { usePageHidden, usePageShown } from './page-events'

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/**
 * Single keys of a desk, by their letter in lower case; not while something is typed, nor with Ctrl, Alt or ⌘ held.
 * Pages below the one in front hear nothing. In WeChat there are no keys.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>, isEnabled = true): void {
  const latest = useRef(keys)
  const isInFront = useRef(true)
  usePageShown(() => {
    isInFront.current = true
  })
  usePageHidden(() => {
    isInFront.current = false
  })
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (isWeapp || !isEnabled) return
    const press = (event: KeyboardEvent) => {
      if (!isInFront.current || event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTyping(event.target)) return
      const act = latest.current[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isEnabled])
}
