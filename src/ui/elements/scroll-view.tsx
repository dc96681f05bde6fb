import type { ScrollViewProps } from '@tarojs/components'
import { createElement, type ReactNode, type UIEvent, useEffect, useRef } from 'react'
import { classes } from '~/src/ui/classes'
import styles from './scroll-view.module.scss'

type Props = ScrollViewProps & { children?: ReactNode }
interface Scrolled {
  detail: { scrollTop: number; scrollLeft: number; scrollHeight: number; scrollWidth: number }
}

/** Taro's ScrollView in a browser: a plain element that scrolls; view.tsx says why. It knows the attributes that we use. */
export function ScrollView(props: Props): ReactNode {
  const { scrollX = false, scrollY = false, scrollIntoView = '', lowerThreshold = 50, enhanced, showScrollbar, onScroll, onScrollToLower, className, ...attributes } = props
  // The height at which the end was told, so that it is told once for each page that comes.
  const toldAt = useRef<number>(undefined)
  useEffect(() => {
    if (scrollIntoView !== '') document.getElementById(scrollIntoView)?.scrollIntoView({ block: 'nearest' })
  }, [scrollIntoView])

  const scrolled = ({ currentTarget }: UIEvent<HTMLElement>) => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, offsetHeight, offsetWidth } = currentTarget
    const event: Scrolled = { detail: { scrollTop, scrollLeft, scrollHeight, scrollWidth } }
    ;(onScroll as ((event: Scrolled) => void) | undefined)?.(event)
    const rest = scrollY ? scrollHeight - offsetHeight - scrollTop : scrollWidth - offsetWidth - scrollLeft
    const size = scrollY ? scrollHeight : scrollWidth
    if (rest > lowerThreshold) toldAt.current = undefined
    else if (toldAt.current !== size) {
      toldAt.current = size
      ;(onScrollToLower as (() => void) | undefined)?.()
    }
  }
  return createElement('div', {
    ...attributes,
    className: classes(styles.scroll, scrollX && styles.isSideways, scrollY && styles.isDownwards, enhanced === true && showScrollbar === false && styles.hasNoBar, className),
    onScroll: scrolled,
  })
}
