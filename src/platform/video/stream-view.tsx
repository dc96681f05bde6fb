import { createElement, useEffect, useRef } from 'react'
import { isWeapp } from '../environment'

/** A live picture. In WeChat, which has providers of its own, there is nothing to show. */
export function StreamView({ stream, isMuted = false, isMirrored = false, label, className }: {
  stream: MediaStream | undefined
  /** One's own voice is not played back. */
  isMuted?: boolean
  /** One sees oneself as in a mirror. */
  isMirrored?: boolean
  label: string
  className?: string | undefined
}) {
  const element = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const video = element.current
    if (!video || video.srcObject === (stream ?? null)) return
    video.srcObject = stream ?? null
    if (stream) {
      video.play().catch(() => {
        // The browser wants a tap first; `autoPlay` tries again with the next one.
      })
    }
  }, [stream])
  if (isWeapp) return null
  return createElement('video', {
    ref: element,
    className,
    'aria-label': label,
    autoPlay: true,
    playsInline: true,
    muted: isMuted,
    ...(isMirrored && { style: { transform: 'scaleX(-1)' } }),
  })
}
