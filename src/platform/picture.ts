import Taro from '@tarojs/taro'
import { downloadInBrowser } from './downloads'
import { isWeapp } from './environment'

/** A picture painted on this device: a temporary path in WeChat, a blob: URL in a browser. */
export interface Picture {
  src: string
}

export type LoadImage = (src: string) => Promise<CanvasImageSource>
export type Paint = (context: CanvasRenderingContext2D, loadImage: LoadImage) => void | Promise<void>

/** The node behind a canvas component of type 2d. */
export interface WeChatCanvas {
  /** px of what is painted, whatever size the component has on the page */
  width: number
  height: number
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

/** Paints on a canvas component that is as large on the page as the picture. Throws when an image in it is missing. */
export async function paintOnCanvas(canvas: WeChatCanvas, width: number, height: number, paint: Paint): Promise<Picture> {
  canvas.width = width
  canvas.height = height
  await paint(canvas.getContext('2d'), loadWith(() => canvas.createImage()))
  // Said in full: left out, the file gets as many times larger as the screen has pixels to a px.
  const size = { x: 0, y: 0, width, height, destWidth: width, destHeight: height }
  const { tempFilePath } = await Taro.canvasToTempFilePath({ ...size, canvas: canvas as unknown as Taro.Canvas, fileType: 'png' })
  return { src: tempFilePath }
}

/** Paints on a canvas that is never on the page. Throws when an image in it is missing. */
export async function paintInBrowser(width: number, height: number, paint: Paint): Promise<Picture> {
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
