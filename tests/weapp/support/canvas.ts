/** An image of a canvas: it loads when its address is set, and draws once it is there. */
class CanvasImage {
  onload: (() => void) | null = null
  onerror: ((error: unknown) => void) | null = null
  bitmap: ImageBitmap | undefined

  set src(address: string) {
    void fetch(address)
      .then(response => response.blob())
      .then(createImageBitmap)
      .then(
        bitmap => {
          this.bitmap = bitmap
          this.onload?.()
        },
        (error: unknown) => this.onerror?.(error),
      )
  }
}

/** The node of a canvas component of type 2d. It paints for itself alone: the view shows none of it. */
export class CanvasNode {
  private readonly surface = new OffscreenCanvas(300, 150)

  get width() {
    return this.surface.width
  }
  set width(px: number) {
    this.surface.width = px
  }
  get height() {
    return this.surface.height
  }
  set height(px: number) {
    this.surface.height = px
  }

  createImage = (): CanvasImage => new CanvasImage()

  getContext(type: '2d'): OffscreenCanvasRenderingContext2D | null {
    const context = this.surface.getContext(type)
    if (context) {
      const draw = context.drawImage.bind(context) as (...values: unknown[]) => void
      context.drawImage = (image: unknown, ...place: unknown[]) => draw(image instanceof CanvasImage ? image.bitmap : image, ...place)
    }
    return context
  }

  async toFile(): Promise<string> {
    return URL.createObjectURL(await this.surface.convertToBlob({ type: 'image/png' }))
  }
}

/** wx.canvasToTempFilePath: takes the node of a component on the page, and nothing that was made off screen. */
export async function canvasToTempFilePath({ canvas, destWidth, destHeight }: Record<string, unknown>): Promise<{ tempFilePath: string }> {
  if (!(canvas instanceof CanvasNode)) throw new Error('canvas is not a canvas component')
  if (destWidth !== canvas.width || destHeight !== canvas.height) throw new Error('the harness makes files of the size of the canvas')
  return { tempFilePath: await canvas.toFile() }
}
