import { useCallback, useEffect, useRef, useState } from 'react'
import { reveal } from '~/src/platform/reveal'
import { anchorOf } from './part-anchor'
import type { PostingPart } from './posting-parts'

/** ms a part stands out after one was led to it. */
const standsOutMs = 1_600

/** Leads to a part of the form and lets it stand out for a moment. */
export function usePointedPart() {
  const [pointed, setPointed] = useState<PostingPart>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const point = useCallback((part: PostingPart) => {
    clearTimeout(timer.current)
    setPointed(part)
    timer.current = setTimeout(() => setPointed(undefined), standsOutMs)
    void reveal(anchorOf(part))
  }, [])
  return { pointed, point }
}
