import Taro from '@tarojs/taro'
import { downloadInBrowser } from './downloads'
import { isWeapp } from './environment'

/** A picture painted on this device: a temporary path in WeChat, a blob: URL in a browser. */
export interface Picture {
  src: string
}

export type LoadImage = (src: string) => Promise<CanvasImageSource>
export type Paint = (context: CanvasRenderingContext2D, loadImage: LoadImage) => void | Promise<void>

/** What both platforms' off-screen canvases can do for us. */
interface OffscreenSurface {
  getContext(type: '2d'): CanvasRenderingContext2D
  createImage(): HTMLImageElement
}

const loadWith = (createImage: () => HTMLImageElement): LoadImage => src =>
  new Promise((resolve, reject) => {
    const image = createImage()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error(`picture did not load: ${src}`))
    image.src = src
  })

async function paintInWeChat(width: number, height: number, paint: Paint): Promise<Picture> {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height })
  const surface = canvas as unknown as OffscreenSurface
  await paint(surface.getContext('2d'), loadWith(() => surface.createImage()))
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as unknown as Taro.Canvas, fileType: 'png' })
  return { src: tempFilePath }
}

async function paintInBrowser(width: number, height: number, paint: Paint): Promise<Picture> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  await document.fonts.ready
  await paint(context, loadWith(() => new Image()))
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('the canvas gave no picture')
  return { src: URL.createObjectURL(blob) }
}

/** Paints a picture of `width` × `height` pixels that never shows on the page. Throws when an image in it is missing. */
export function paintPicture(width: number, height: number, paint: Paint): Promise<Picture> {
  return isWeapp ? paintInWeChat(width, height, paint) : paintInBrowser(width, height, paint)
}

/**
 * Keeps a picture: in the phone's album, or as a download. `denied`: the album is closed to us (see `openSettings`);
 * `cancelled`: the person thought better of it, or did not agree to the privacy contract, and has been told so.
 */
export async function keepPicture({ src }: Picture, name: string): Promise<'kept' | 'denied' | 'cancelled' | 'failed'> {
  if (!isWeapp) {
    downloadInBrowser(src, `${name}.png`)
    return 'kept'
  }
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: src })
    return 'kept'
  } catch (error) {
    const said = String((error as { errMsg?: string }).errMsg)
    if (/cancel|privacy permission/.test(said)) return 'cancelled'
    return /auth/.test(said) ? 'denied' : 'failed'
  }
}

/** WeChat's page of permissions, after a `denied`. */
export async function openSettings(): Promise<void> {
  if (isWeapp) await Taro.openSetting()
}

/** Shows a picture on the whole screen, to be enlarged with two fingers. */
export async function viewPicture(url: string): Promise<void> {
  await Taro.previewImage({ urls: [url], current: url })
}
