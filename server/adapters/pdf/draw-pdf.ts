import { PDFDocument, type PDFFont, type PDFPage, rgb } from '@cantoo/pdf-lib'
import * as fontkit from 'fontkit'
import type { Mark, SetPage, Weight } from '~/domain/typesetting/marks'
import type { PageDocument } from '~/domain/typesetting/page-document'
import type { Faces } from './faces'
import { pathOf } from './path-of'

/** One character, one picture: what was measured is what is drawn. */
const features = { liga: false, clig: false, calt: false, dlig: false }

/** Draws set pages. Only the characters used are embedded; no dates, no chance: the same pages give the same bytes. */
export async function drawPdf({ title, language }: PageDocument, pages: readonly SetPage[], faces: Faces): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setLanguage(language)
  pdf.setProducer('Yicheng')
  pdf.registerFontkit(fontkit)
  const embedded = new Map<Weight, PDFFont>()
  for (const weight of ['regular', 'bold'] as const) {
    const isUsed = pages.some(({ marks }) => marks.some((mark) => mark.kind === 'run' && mark.weight === weight))
    if (isUsed) embedded.set(weight, await pdf.embedFont(faces[weight].bytes, { subset: true, features }))
  }
  for (const { width, height, marks } of pages) {
    const page = pdf.addPage([width, height])
    for (const mark of marks) draw(page, mark, embedded)
  }
  return pdf.save()
}

function draw(page: PDFPage, mark: Mark, fonts: ReadonlyMap<Weight, PDFFont>): void {
  if (mark.kind === 'run') {
    const font = fonts.get(mark.weight)
    if (font) page.drawText(mark.text, { x: mark.x, y: page.getHeight() - mark.y, size: mark.size, font, color: colorOf(mark.color) })
    return
  }
  page.drawSvgPath(pathOf(mark), {
    x: 0,
    y: page.getHeight(),
    ...(mark.fill === undefined ? {} : { color: colorOf(mark.fill) }),
    ...(mark.kind === 'polygon' && mark.opacity !== undefined ? { opacity: mark.opacity } : {}),
    ...(mark.kind === 'polygon' && mark.stroke !== undefined ? { borderColor: colorOf(mark.stroke), borderWidth: mark.thickness ?? 1 } : {}),
  })
}

function colorOf(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16) / 255)
  return rgb(red, green, blue)
}
