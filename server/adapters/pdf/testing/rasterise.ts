import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium'

export interface Raster {
  /**
   * Ink in a rectangle of the page, in square points: 0 where it is white, its area where it is black.
   * Coordinates in points from the upper left corner.
   */
  ink(x: number, y: number, width: number, height: number): number
}

let library: Promise<PDFiumLibrary> | undefined

async function opened<T>(pdf: Uint8Array, read: (document: PDFiumDocument) => Promise<T>): Promise<T> {
  library ??= PDFiumLibrary.init()
  const document = await (await library).loadDocument(pdf)
  try {
    return await read(document)
  } finally {
    document.destroy()
  }
}

/** The pages as a viewer draws them: pdfium is what Chromium shows PDF with. */
export function rasterise(pdf: Uint8Array, scale = 3): Promise<Raster[]> {
  return opened(pdf, async (document) => {
    const pages: Raster[] = []
    for (const page of document.pages()) {
      const { data, width } = await page.render({ scale, render: 'bitmap', colorSpace: 'Gray' })
      pages.push({ ink: (...area) => darkness(data, width, area.map((value) => value * scale)) / scale ** 2 })
    }
    return pages
  })
}

/** The text of each page as a viewer would copy it. */
export function textsOf(pdf: Uint8Array): Promise<string[]> {
  return opened(pdf, (document) => Promise.resolve([...document.pages()].map((page) => page.getText())))
}

function darkness(data: Uint8Array, stride: number, [x = 0, y = 0, width = 0, height = 0]: number[]): number {
  let sum = 0
  for (let row = Math.round(y); row < Math.round(y + height); row++) {
    for (let column = Math.round(x); column < Math.round(x + width); column++) sum += 255 - (data[row * stride + column] ?? 255)
  }
  return sum / 255
}
