import Taro from '@tarojs/taro'
import { isWeapp } from './environment'

type WatchSight = (id: string, onSight: (sight: { isNear: boolean; height: number }) => void) => () => void

/** Tells whether an element is within a screen of what is in view, and how high it is. */
export const watchSight: WatchSight = (id, onSight) => (isWeapp ? watchInWeChat(id, onSight) : watchInBrowser(id, onSight))

const watchInWeChat: WatchSight = (id, onSight) => {
  const page = Taro.getCurrentInstance().page
  if (!page) return () => undefined
  const margin = Taro.getWindowInfo().windowHeight
  const observer = Taro.createIntersectionObserver(page)
  observer
    .relativeToViewport({ top: margin, bottom: margin })
    .observe(`#${id}`, ({ intersectionRatio = 0, boundingClientRect }) => {
      if (boundingClientRect) onSight({ isNear: intersectionRatio > 0, height: boundingClientRect.bottom - boundingClientRect.top })
    })
  return () => observer.disconnect()
}

const watchInBrowser: WatchSight = (id, onSight) => {
  const element = document.getElementById(id)
  if (!element || typeof IntersectionObserver === 'undefined') return () => undefined
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries[entries.length - 1]
      if (last) onSight({ isNear: last.isIntersecting, height: last.boundingClientRect.height })
    },
    { root: scrollerOf(element), rootMargin: '100% 0px' },
  )
  observer.observe(element)
  return () => observer.disconnect()
}

/** What the element scrolls in; null: the window. A margin counts only from what really scrolls. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(above).overflowY)) return above
  }
  return null
}
