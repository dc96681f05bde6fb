import type { ViewProps } from '@tarojs/components'
import { createElement, type ReactNode, useRef } from 'react'

/** What a view takes beside Taro's own attributes: those that a browser's element has. */
export type ElementProps = ViewProps & { children?: ReactNode; catchMove?: boolean }

/**
 * Taro's View in a browser: a plain element. Taro's own is a custom element that takes its children out and in again
 * once it wakes, a moment after they were drawn; a field that somebody had just begun to write in lost the focus by that,
 * and what was typed was gone.
 */
export function View(props: ElementProps): ReactNode {
  const { hoverClass = 'none', hoverStartTime = 50, hoverStayTime = 400, catchMove, style, ...attributes } = props
  const hover = useHover(hoverClass, hoverStartTime, hoverStayTime)
  return createElement('div', { ...attributes, ...hover, style: catchMove && typeof style !== 'string' ? { ...style, touchAction: 'none' } : style })
}

/** Shows a class while a finger rests on the element; ms as WeChat counts them. */
function useHover(hoverClass: string, startAfter: number, stayFor: number) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (hoverClass === 'none' || hoverClass === '') return {}
  const show = (element: HTMLElement, isOn: boolean, after: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => element.classList.toggle(hoverClass, isOn), after)
  }
  const leave = ({ currentTarget }: { currentTarget: HTMLElement }) => show(currentTarget, false, stayFor)
  return {
    onTouchStart: ({ currentTarget }: { currentTarget: HTMLElement }) => show(currentTarget, true, startAfter),
    onTouchMove: leave,
    onTouchEnd: leave,
    onTouchCancel: leave,
  }
}
