import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { isWeapp } from './environment'
import { paintInBrowser, paintOnCanvas, type Paint, type Picture, type WeChatCanvas } from './picture'

interface Painting {
  /** px of the picture */
  width: number
  height: number
  paint: Paint
  /** Painted again when it is another one. */
  key: string
  onFailed: () => void
}

/** ms between looks for a canvas that the view layer has yet to put up, and how often it is looked for. */
const lookAgainMs = 50
const looks = 40

/** The canvas component of this id, once the view layer has put it up. */
async function findCanvas(id: string): Promise<WeChatCanvas> {
  for (let look = 0; look < looks; look++) {
    const found = await new Promise<{ node?: unknown } | null>(resolve => {
      Taro.createSelectorQuery()
        .select(`#${id}`)
        .fields({ node: true })
        .exec((results: ({ node?: unknown } | null)[]) => resolve(results[0] ?? null))
    })
    if (found?.node) return found.node as WeChatCanvas
    await new Promise(resolve => setTimeout(resolve, lookAgainMs))
  }
  throw new Error(`no canvas #${id}`)
}

/**
 * Paints a picture that shows only as a picture. `surface` belongs on the page while it is painted, outside anything
 * that clips or moves: WeChat makes a file of a canvas component alone, never of an off-screen canvas.
 */
export function usePainting({ width, height, paint, key, onFailed }: Painting): { picture: Picture | undefined; surface: ReactNode } {
  const id = `canvas-${useId().replace(/:/g, '')}`
  const [picture, setPicture] = useState<Picture>()
  const latest = useRef({ paint, onFailed })
  latest.current = { paint, onFailed }
  // There is one canvas: a painting waits for the one before it.
  const before = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    let isHere = true
    setPicture(undefined)
    const work = async () => {
      if (!isHere) return
      const { paint: now } = latest.current
      const done = isWeapp ? await paintOnCanvas(await findCanvas(id), width, height, now) : await paintInBrowser(width, height, now)
      if (isHere) setPicture(done)
    }
    before.current = before.current.then(work).catch(() => isHere && latest.current.onFailed())
    return () => {
      isHere = false
    }
  }, [id, key, width, height])
  const surface = isWeapp ? <Canvas type="2d" id={id} style={{ position: 'fixed', left: '-9999px', top: '0', width: `${width}px`, height: `${height}px` }} /> : null
  return { picture, surface }
}
