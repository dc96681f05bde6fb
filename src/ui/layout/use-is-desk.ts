import { useEffect, useState } from 'react'

/** The width from which there is room for tables and side panels. The same figure stands in _mixins.scss. */
const deskQuery = '(min-width: 1024px)'

function query(): MediaQueryList | undefined {
  return process.env.TARO_ENV === 'weapp' || typeof window.matchMedia !== 'function' ? undefined : window.matchMedia(deskQuery)
}

/** Whether this is a desk (≥ 1024 px); never in WeChat on a phone. Prefer CSS where only the looks change. */
export function useIsDesk(): boolean {
  const [isDesk, setDesk] = useState(() => query()?.matches ?? false)
  useEffect(() => {
    const media = query()
    if (!media) return
    const follow = () => setDesk(media.matches)
    follow()
    // Safari before 14 knows addListener only.
    if (typeof media.addEventListener !== 'function') return
    media.addEventListener('change', follow)
    return () => media.removeEventListener('change', follow)
  }, [])
  return isDesk
}
