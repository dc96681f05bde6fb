import { useCallback, useMemo, useRef, useState } from 'react'
import { rowWindow } from './row-window'

/** Taller than any screen we meet, so that a view of unknown height is always filled. */
const assumedHeight = 1200

interface ScrollDetail {
  scrollTop: number
  scrollHeight?: number
}

/** Follows a ScrollView and says which rows to draw; state changes only when the window does. */
export function useRowWindow(offsets: readonly number[], viewHeight = assumedHeight) {
  const total = offsets[offsets.length - 1] ?? 0
  const [top, setTop] = useState(0)
  // Redrawn in steps of half a view: a step is smaller than the margin kept on both sides.
  const step = Math.max(1, viewHeight / 2)
  const lastStep = useRef(0)
  const onScroll = useCallback(
    (detail: ScrollDetail) => {
      // WeChat reports device px; its own scroll height tells how they relate to the design's.
      const ratio = detail.scrollHeight !== undefined && detail.scrollHeight > 0 && total > 0 ? detail.scrollHeight / total : 1
      const position = process.env.TARO_ENV === 'weapp' ? detail.scrollTop / ratio : detail.scrollTop
      const nextStep = Math.floor(position / step)
      if (nextStep === lastStep.current) return
      lastStep.current = nextStep
      setTop(nextStep * step)
    },
    [step, total],
  )
  const window = useMemo(() => rowWindow(offsets, Math.min(top, total), viewHeight), [offsets, top, total, viewHeight])
  return { window, total, onScroll }
}
