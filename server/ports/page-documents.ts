import type { PageDocument } from '~/domain/typesetting/page-document'

export interface PageDocuments {
  /** The same document gives the same bytes. `missing`: characters no font here has a picture of, drawn as 〓. */
  pdf(document: PageDocument): Promise<{ content: Uint8Array; pageCount: number; missing: string[] }>
  /** The same pages as pictures: SVG with the outlines of the letters, so that they look the same on any device. */
  pictures(document: PageDocument): Promise<{ pages: string[]; missing: string[] }>
}
