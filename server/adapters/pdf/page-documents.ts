import { setDocument } from '~/domain/typesetting/set-document'
import type { PageDocuments } from '../../ports/page-documents'
import { drawPdf } from './draw-pdf'
import { drawSvg } from './draw-svg'
import { lettersOf, loadFaces } from './faces'

/** Pages as PDF and as pictures, from the fonts in a folder. */
export function createPageDocuments(fontFolder: string): PageDocuments {
  const faces = loadFaces(fontFolder)
  const letters = lettersOf(faces)
  return {
    async pdf(document) {
      const { pages, missing } = setDocument(document, letters)
      return { content: await drawPdf(document, pages, faces), pageCount: pages.length, missing }
    },
    pictures(document) {
      const { pages, missing } = setDocument(document, letters)
      return Promise.resolve({ pages: pages.map((page) => drawSvg(page, faces)), missing })
    },
  }
}
