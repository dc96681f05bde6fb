import { PDFDocument, type PDFFont, type PDFPage, rgb } from '@cantoo/pdf-lib'
import * as fontkit from 'fontkit'
import type { Mark, Run, SetPage } from '~/domain/typesetting/marks'
import type { PageDocument } from '~/domain/typesetting/page-document'
import { type Face, type Faces, stretchesOf } from './faces'
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
  const fonts = new Map<Face, PDFFont>()
  for (const face of facesUsed(pages, faces)) fonts.set(face, await pdf.embedFont(face.bytes, { subset: true, features }))
  for (const { width, height, marks } of pages) {
    const page = pdf.addPage([width, height])
    for (const mark of marks) {
      if (mark.kind === 'run') drawRun(page, mark, faces, fonts)
      else drawShape(page, mark)
    }
  }
  return pdf.save()
}

/** In the order of the faces, so that the same pages give the same bytes. */
function facesUsed(pages: readonly SetPage[], faces: Faces): Face[] {
  const used = new Set<Face>()
  for (const { marks } of pages) for (const mark of marks) if (mark.kind === 'run') for (const { face } of stretchesOf(mark.text, mark.weight, faces)) used.add(face)
  return [...faces.regular, ...faces.bold].filter((face) => used.has(face))
}

function drawRun(page: PDFPage, { text, x, y, size, weight, color }: Run, faces: Faces, fonts: ReadonlyMap<Face, PDFFont>): void {
  for (const stretch of stretchesOf(text, weight, faces)) {
    const font = fonts.get(stretch.face)
    if (font) page.drawText(stretch.text, { x: x + stretch.from * size, y: page.getHeight() - y, size, font, color: colorOf(color) })
  }
}

function drawShape(page: PDFPage, mark: Exclude<Mark, Run>): void {
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
